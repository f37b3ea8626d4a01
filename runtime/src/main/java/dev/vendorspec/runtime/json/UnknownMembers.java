package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The unknown members of the objects that the reader is in, and of the one that it left last. Costs nothing unless there are some. */
public final class UnknownMembers {

    private static final Map<String, JsonValue>[] NONE = array(0);

    private @Nullable Map<String, JsonValue>[] open = NONE;
    private int depth;
    private Map<String, JsonValue> ended = Map.of();

    /** Those of a reader that is in no object yet. */
    public UnknownMembers() {
        this(0);
    }

    /**
     * Those of a reader that is in objects already.
     *
     * @param depth in how many, or a greater number
     */
    UnknownMembers(int depth) {
        this.depth = depth;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
    private static Map<String, JsonValue>[] array(int length) {
        return new Map[length];
    }

    /** An object begins. */
    public void begin() {
        depth++;
    }

    /** Keeps a member of the innermost object; of equal names the last value counts. */
    public void keep(String name, JsonValue value) {
        if (open.length < depth) {
            open = Arrays.copyOf(open, depth + 4);
        }
        Map<String, JsonValue> members = open[depth - 1];
        if (members == null) {
            members = new LinkedHashMap<>();
            open[depth - 1] = members;
        }
        members.put(name, value);
    }

    /** The innermost object ends. */
    public void end() {
        depth--;
        Map<String, JsonValue> members = depth < open.length ? open[depth] : null;
        if (members == null) {
            ended = Map.of();
        } else {
            ended = members;
            open[depth] = null;
        }
    }

    /** The unknown members of the object that ended last, in their order. */
    public Map<String, JsonValue> ofEnded() {
        return ended;
    }
}
