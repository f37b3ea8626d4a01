package dev.vendorspec.language.json;

import dev.vendorspec.language.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A JSON value as it stands in a document: nothing converted, nothing dropped, every part with its place. Immutable.
 * {@link JsonReader} makes them, the evaluator reads them.
 */
public sealed interface JsonNode {

    /** The place of the value's first character. */
    Location at();

    /** What this is, with its article, for messages: {@code an object}, {@code a number}, … */
    String kind();

    /**
     * An object.
     *
     * @param members the members in the document's order, duplicates included
     */
    record ObjectNode(List<Member> members, Location at) implements JsonNode {
        public ObjectNode {
            members = List.copyOf(members);
        }

        /** The value of the last member of that name, which is what a reader that takes duplicates ends up with. */
        public Optional<JsonNode> last(String name) {
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .reduce((former, latter) -> latter)
                    .map(Member::value);
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /**
     * A member of an object.
     *
     * @param name the name with its escapes resolved
     * @param at the place of the name's opening quotation mark
     */
    record Member(String name, JsonNode value, Location at) {}

    /** An array. */
    record ArrayNode(List<JsonNode> items, Location at) implements JsonNode {
        public ArrayNode {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * Text.
     *
     * @param value the text with its escapes resolved
     */
    record TextNode(String value, Location at) implements JsonNode {
        @Override
        public String kind() {
            return "text";
        }
    }

    /**
     * A number.
     *
     * @param raw the number as written, digit for digit
     */
    record NumberNode(String raw, Location at) implements JsonNode {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /** {@code true} or {@code false}. */
    record BooleanNode(boolean value, Location at) implements JsonNode {
        @Override
        public String kind() {
            return "a boolean";
        }
    }

    /** {@code null}. */
    record NullNode(Location at) implements JsonNode {
        @Override
        public String kind() {
            return "null";
        }
    }
}
