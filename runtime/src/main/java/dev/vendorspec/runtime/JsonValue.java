package dev.vendorspec.runtime;

import dev.vendorspec.runtime.json.CompactJson;
import dev.vendorspec.runtime.json.Json;

/**
 * Any JSON value, kept as it was: numbers keep their digits, members their order; only white space between tokens goes.
 * Members that a spec does not know are kept so. Immutable.
 */
public final class JsonValue {

    private final String json;

    /**
     * For the runtime itself, whose reader has just seen that the text is JSON; everybody else calls {@link #of}.
     *
     * @param json the text of one JSON value without needless white space
     */
    @SuppressWarnings("exports")
    public JsonValue(CompactJson json) {
        this.json = json.text();
    }

    /**
     * The value that a text holds.
     *
     * @param json the text of exactly one JSON value
     * @throws UnreadableJsonException if the text is anything else
     */
    public static JsonValue of(String json) {
        return new JsonValue(Json.compact(json));
    }

    /** The value as JSON, without white space between its tokens. */
    public String json() {
        return json;
    }

    /** Whether the other is a value with the same text: {@code 1.0} and {@code 1} differ. */
    @Override
    public boolean equals(Object other) {
        return other instanceof JsonValue value && json.equals(value.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** Three asterisks: nobody knows what the value says of whom. */
    @Override
    public String toString() {
        return "***";
    }
}
