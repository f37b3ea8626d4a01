package dev.vendorspec.runtime.contract;

/**
 * How one generated type is read and written. Implementations are stateless and safe for every thread.
 *
 * @param <T> the generated type
 */
public interface JsonCodec<T> {

    /** Reads the object at which the reader stands. */
    T read(JsonReader reader);

    /** Writes the value as one JSON object. */
    void write(JsonWriter writer, T value);
}
