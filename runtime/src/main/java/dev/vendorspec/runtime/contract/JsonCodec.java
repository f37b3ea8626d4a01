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

    /**
     * Writes the value's members alone, into an object that has others too.
     *
     * @throws UnsupportedOperationException by codecs of what is only read
     */
    default void writeMembers(JsonWriter writer, T value) {
        throw new UnsupportedOperationException("these members never stand in another object");
    }
}
