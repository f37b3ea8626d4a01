package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.json.Json;
import dev.vendorspec.runtime.json.Pair;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A single value outside of bodies: a part of a path, a setting of a client, a constant of a query. Constants of
 * generated clients. Immutable and thread-safe.
 *
 * @param <T> what the value is
 */
public final class Parameter<T> {

    private final Member member;
    private final BiConsumer<JsonWriter, T> form;
    private final ParameterCheck<T> check;
    private final boolean ofClient;
    private final @Nullable T constant;

    private Parameter(
            Member member,
            BiConsumer<JsonWriter, T> form,
            ParameterCheck<T> check,
            boolean ofClient,
            @Nullable T constant) {
        this.member = Objects.requireNonNull(member, "member");
        this.form = Objects.requireNonNull(form, "form");
        this.check = Objects.requireNonNull(check, "check");
        this.ofClient = ofClient;
        this.constant = constant;
    }

    /** A parameter that each call gives, of which nothing is checked. */
    public static <T> Parameter<T> of(Member member, BiConsumer<JsonWriter, T> form) {
        return new Parameter<>(member, form, (same, value, context) -> {}, false, null);
    }

    /** A parameter that travels as the text of its value, whatever that is. */
    static Parameter<Object> plain(Member member) {
        return of(member, (json, value) -> json.text(PlainText.of(value)));
    }

    /** The same with checks of its value. */
    public Parameter<T> check(ParameterCheck<T> of) {
        return new Parameter<>(member, form, of, ofClient, constant);
    }

    /** The same, given once for all calls of a client: a setting by this name. */
    public Parameter<T> ofClient() {
        return new Parameter<>(member, form, check, true, constant);
    }

    /** The same with the only value that it has. */
    public Parameter<T> constant(T value) {
        return new Parameter<>(member, form, check, ofClient, Objects.requireNonNull(value, "value"));
    }

    /** The name, and who may see the value. */
    public Member member() {
        return member;
    }

    /** Whether the client was given it once; else each call gives it. */
    public boolean isOfClient() {
        return ofClient;
    }

    /** The only value, or null where there are others. */
    public @Nullable T constant() {
        return constant;
    }

    /**
     * The text that travels for a value: one, or several of a list. For the runtime itself.
     *
     * @throws IllegalArgumentException for a value that its form cannot carry; it is not told
     */
    @SuppressWarnings({"exports", "unchecked"})
    public List<Pair> pairs(Object value) {
        return Json.pairs(json -> {
            json.beginObject();
            json.name(member);
            form.accept(json, (T) value);
            json.endObject();
        });
    }

    /** Writes a value by itself, in its own form; for the contract itself. */
    void write(JsonWriter json, T value) {
        form.accept(json, value);
    }

    /**
     * Writes a value as a member of an object, in its own form; for the contract itself.
     *
     * @param as the member's name there, and who may see it
     */
    @SuppressWarnings("unchecked")
    void write(JsonWriter json, Member as, Object value) {
        json.name(as);
        form.accept(json, (T) value);
    }

    /** What the value breaks; null breaks nothing. For the runtime itself. */
    @SuppressWarnings({"exports", "unchecked"})
    public List<Violation> violations(@Nullable Object value, ValidationSettings settings) {
        return value == null
                ? List.of()
                : ValidationContext.check(
                        (T) value, (given, context) -> check.check(member, given, context), "", settings);
    }
}
