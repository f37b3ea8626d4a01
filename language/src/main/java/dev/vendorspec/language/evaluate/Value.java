package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonNode.ObjectNode;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.UUID;

/** A JSON value as its field's type sees it. {@link ValueReader} makes it, checks and conditions look at it. */
sealed interface Value {

    /** Whether there is nothing, only white space, or an empty list, map or content. */
    default boolean isBlank() {
        return false;
    }

    /** Nothing there, or null. */
    record Absent() implements Value {
        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /**
     * Something that is not of the type.
     *
     * @param text what was found and expected, without the value
     * @param isBlank whether it is text of only white space
     */
    record Wrong(String text, boolean isBlank) implements Value {}

    /** Text. */
    record Text(String text) implements Value {
        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A whole or decimal number. */
    record Number(BigDecimal number) implements Value {}

    /** True or false. */
    record Flag(boolean flag) implements Value {}

    /** A date, a time or both, as a class of {@code java.time}. */
    record Moment(TemporalAccessor moment) implements Value {}

    /**
     * Content.
     *
     * @param base64 the one text in which it travels
     * @param length the number of its bytes
     */
    record Content(String base64, int length) implements Value {
        @Override
        public boolean isBlank() {
            return length == 0;
        }
    }

    /** Any JSON but null. */
    record Json(JsonNode node) implements Value {}

    /** A map. */
    record Entries(List<Entry> entries) implements Value {
        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public boolean isBlank() {
            return entries.isEmpty();
        }
    }

    /** An entry of a map. */
    record Entry(String key, JsonNode node, Value value) {}

    /** A universally unique identifier. */
    record Uuid(UUID uuid) implements Value {}

    /**
     * A code.
     *
     * @param listed whether the enum lists it; a listed code is a value even if its text is blank
     */
    record Code(String code, boolean listed) implements Value {
        @Override
        public boolean isBlank() {
            return !listed && code.isBlank();
        }
    }

    /** An object. */
    record Members(ObjectNode object) implements Value {}

    /** A list. */
    record Items(List<Item> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public boolean isBlank() {
            return items.isEmpty();
        }
    }

    /**
     * An item of a list.
     *
     * @param index its place in the list, counted from 0; a lenient reader drops absent items and does not count them
     */
    record Item(int index, JsonNode node, Value value) {}
}
