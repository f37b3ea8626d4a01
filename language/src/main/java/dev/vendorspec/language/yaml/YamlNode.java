package dev.vendorspec.language.yaml;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import java.util.List;
import java.util.Optional;

/** A piece of a YAML document with its place. {@link YamlParser} makes it, the readers take it apart. */
sealed interface YamlNode {

    /** Where it begins. */
    Location at();

    /** What a message calls it. */
    String kind();

    /** A text, or nothing at all. */
    record Text(Written written) implements YamlNode {
        @Override
        public Location at() {
            return written.at();
        }

        @Override
        public String kind() {
            return written.missing() ? "nothing" : "text";
        }
    }

    /** A list. */
    record Items(Location at, List<YamlNode> items) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A map.
     *
     * @param entries in the order written, no key twice
     * @param braces whether it was written between braces
     */
    record Entries(Location at, List<Entry> entries, boolean braces) implements YamlNode {
        @Override
        public String kind() {
            return "a map";
        }

        /** The value of a key; empty where the map does not have it. */
        Optional<YamlNode> find(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().value().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** One entry of a map. */
    record Entry(Written key, YamlNode value) {

        /** Whether nothing stands behind the key. */
        boolean missing() {
            return value instanceof Text text && text.written().missing();
        }
    }
}
