package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How a request's body is checked and written: part of a generated client's {@link Operation}. Immutable and
 * thread-safe.
 *
 * @param <Q> what is sent
 */
public final class RequestBody<Q extends @Nullable Object> {

    private final BiConsumer<JsonWriter, Q> writer;
    private final Check<Q> check;

    private RequestBody(BiConsumer<JsonWriter, Q> writer, Check<Q> check) {
        this.writer = writer;
        this.check = check;
    }

    /** An object as the root. */
    public static <T> RequestBody<T> object(JsonCodec<T> codec, Validator<T> validator) {
        return new RequestBody<>(
                codec::write,
                (value, pointer, settings) -> ValidationContext.check(value, validator, pointer, settings));
    }

    /** An array of objects as the root. */
    public static <T> RequestBody<List<T>> list(JsonCodec<T> codec, Validator<T> validator) {
        BiConsumer<JsonWriter, List<T>> writer = (json, values) -> {
            json.beginArray();
            values.forEach(value -> codec.write(json, value));
            json.endArray();
        };
        return new RequestBody<>(writer, (values, pointer, settings) -> {
            List<Violation> violations = new ArrayList<>(0);
            for (int i = 0; i < values.size(); i++) {
                violations.addAll(ValidationContext.check(values.get(i), validator, pointer + "/" + i, settings));
            }
            return violations;
        });
    }

    /** The same inside an object with that one member, which holds it. */
    public RequestBody<Q> in(Member wrapper) {
        String name = "/" + wrapper.wireName().replace("~", "~0").replace("/", "~1");
        BiConsumer<JsonWriter, Q> outer = (json, value) -> {
            json.beginObject();
            json.name(wrapper);
            writer.accept(json, value);
            json.endObject();
        };
        return new RequestBody<>(
                outer, (value, pointer, settings) -> check.violations(value, pointer + name, settings));
    }

    /** Writes the body. */
    public void write(JsonWriter json, Q value) {
        writer.accept(json, value);
    }

    /** What the body breaks, in the spec's order; for the runtime itself. */
    @SuppressWarnings("exports")
    public List<Violation> violations(Q value, ValidationSettings settings) {
        return check.violations(value, "", settings);
    }

    /** Checks a part of the body that lies at the pointer. */
    @FunctionalInterface
    private interface Check<Q extends @Nullable Object> {

        List<Violation> violations(Q value, String pointer, ValidationSettings settings);
    }
}
