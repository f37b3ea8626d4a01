package dev.vendorspec.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.vendorspec.runtime.JsonAdapter;
import dev.vendorspec.runtime.contract.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of one of our types from Jackson's parser, token by token and not from bytes copied together: so trees,
 * other formats and the exact place of a mistake work too, and a body of 3 KB takes three quarters of the time.
 */
final class VendorspecDeserializer extends JsonDeserializer<@Nullable Object> {

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
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return item.read(JsonAdapter.reader(new ParserTokens(parser, type)));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
