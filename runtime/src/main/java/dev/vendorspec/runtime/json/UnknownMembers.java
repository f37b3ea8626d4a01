package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The unknown members of the objects that the reader is in, and of the one that it left last. */
final class UnknownMembers {

    private final List<@Nullable Map<String, JsonValue>> open = new ArrayList<>();
    private Map<String, JsonValue> ended = Map.of();

    void begin() {
        open.add(null);
    }

    void keep(String name, JsonValue value) {
        int innermost = open.size() - 1;
        Map<String, JsonValue> members = open.get(innermost);
        if (members == null) {
            members = new LinkedHashMap<>();
            open.set(innermost, members);
        }
        members.put(name, value);
    }

    void end() {
        Map<String, JsonValue> members = open.remove(open.size() - 1);
        ended = members == null ? Map.of() : members;
    }

    Map<String, JsonValue> ofEnded() {
        return ended;
    }
}
