package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How a request's body is checked and written: part of a generated client's {@link Operation}. Immutable and
 * thread-safe.
 *
 * @param <Q> what is sent; {@link Void} where the caller has no part in it
 */
public final class RequestBody<Q extends @Nullable Object> {

    private final Writer<Q> writer;
    private final Check<Q> check;
    private final boolean takesValue;
    private final BodyFormat format;
    private final FormLists lists;
    private final String mediaType;

    private RequestBody(Writer<Q> writer, Check<Q> check, boolean takesValue) {
        this(writer, check, takesValue, BodyFormat.JSON, FormLists.REPEAT, BodyFormat.JSON.mediaType());
    }

    private RequestBody(
            Writer<Q> writer,
            Check<Q> check,
            boolean takesValue,
            BodyFormat format,
            FormLists lists,
            String mediaType) {
        this.writer = writer;
        this.check = check;
        this.takesValue = takesValue;
        this.format = format;
        this.lists = lists;
        this.mediaType = mediaType;
    }

    private static <T> RequestBody<T> given(BiConsumer<JsonWriter, T> writer, Check<T> check) {
        return new RequestBody<>((json, value, settings) -> writer.accept(json, value), check, true);
    }

    /** An object as the root. */
    public static <T> RequestBody<T> object(ObjectDefinition<T> definition) {
        return given(
                definition::write,
                (value, pointer, settings) -> ValidationContext.check(value, definition, pointer, settings));
    }

    /** An array of objects as the root. */
    public static <T> RequestBody<List<T>> list(ObjectDefinition<T> definition) {
        BiConsumer<JsonWriter, List<T>> writer = (json, values) -> {
            json.beginArray();
            values.forEach(value -> definition.write(json, value));
            json.endArray();
        };
        return given(writer, (values, pointer, settings) -> {
            List<Violation> violations = new ArrayList<>(0);
            for (int i = 0; i < values.size(); i++) {
                violations.addAll(ValidationContext.check(values.get(i), definition, pointer + "/" + i, settings));
            }
            return violations;
        });
    }

    /** A map of objects as the root. */
    public static <T> RequestBody<Map<String, T>> map(ObjectDefinition<T> definition) {
        return given((json, values) -> json.entries(values, definition::write), (values, pointer, settings) -> {
            List<Violation> violations = new ArrayList<>(0);
            values.forEach((key, value) -> {
                String name = key.replace("~", "~0").replace("/", "~1");
                violations.addAll(ValidationContext.check(value, definition, pointer + "/" + name, settings));
            });
            return violations;
        });
    }

    /** Any other value as the root, of which nothing is checked. */
    public static <T> RequestBody<T> value(Parameter<T> form) {
        return given(form::write, (value, pointer, settings) -> List.of());
    }

    /** An object with members that the caller does not give, around what it gives. */
    public static <T extends @Nullable Object> RequestBody<T> envelope(Envelope<T> around) {
        return new RequestBody<>(around::write, around::violations, around.takesValue());
    }

    /** The same inside an object with that one member, which holds it. */
    public RequestBody<Q> in(Member wrapper) {
        return envelope(Envelope.<Q>of().inner(wrapper, this));
    }

    /** The same as a form. */
    public RequestBody<Q> asForm(FormLists of) {
        return new RequestBody<>(writer, check, takesValue, BodyFormat.FORM, of, BodyFormat.FORM.mediaType());
    }

    /** The same in parts. */
    public RequestBody<Q> asMultipart() {
        return new RequestBody<>(
                writer, check, takesValue, BodyFormat.MULTIPART, lists, BodyFormat.MULTIPART.mediaType());
    }

    /** The same by the name of another media type. */
    public RequestBody<Q> mediaType(String other) {
        return new RequestBody<>(writer, check, takesValue, format, lists, other);
    }

    /** In which form it travels. */
    public BodyFormat format() {
        return format;
    }

    /** How its lists travel, if it is a form. */
    public FormLists lists() {
        return lists;
    }

    /** Its media type; of parts without the boundary between them. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether the caller gives a value; else the whole body is known. */
    public boolean takesValue() {
        return takesValue;
    }

    /**
     * Writes the body.
     *
     * @param settings what the client was given once, by the spec's names
     */
    public void write(JsonWriter json, Q value, Map<String, Object> settings) {
        writer.write(json, value, settings);
    }

    /** What the body breaks, in the spec's order; for the runtime itself. */
    @SuppressWarnings("exports")
    public List<Violation> violations(Q value, ValidationSettings settings) {
        return check.violations(value, "", settings);
    }

    /** The same for a body that lies at the pointer. */
    List<Violation> violations(Q value, String pointer, ValidationSettings settings) {
        return check.violations(value, pointer, settings);
    }

    /** Writes a body, or a part of it. */
    @FunctionalInterface
    private interface Writer<Q extends @Nullable Object> {

        void write(JsonWriter json, Q value, Map<String, Object> settings);
    }

    /** Checks a part of the body that lies at the pointer. */
    @FunctionalInterface
    private interface Check<Q extends @Nullable Object> {

        List<Violation> violations(Q value, String pointer, ValidationSettings settings);
    }
}
