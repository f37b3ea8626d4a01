package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An object around what the caller gives, with members that are the same in every call, or that the client was given
 * once. Constants of generated clients. Immutable and thread-safe; every method answers a longer copy.
 *
 * @param <Q> what the caller gives; {@link Void} where it gives nothing
 */
public final class Envelope<Q extends @Nullable Object> {

    private final List<Part<Q>> parts;

    private Envelope(List<Part<Q>> parts) {
        this.parts = parts;
    }

    /** One without members. */
    public static <Q extends @Nullable Object> Envelope<Q> of() {
        return new Envelope<>(List.of());
    }

    /** One more member, which always has that text. */
    public Envelope<Q> text(Member member, String value) {
        return with(new Always<>(json -> json.text(member, value)));
    }

    /** One more member, which always has that number, digit by digit. */
    public Envelope<Q> number(Member member, String value) {
        BigDecimal number = new BigDecimal(value);
        return with(new Always<>(json -> json.decimal(member, number)));
    }

    /** One more member, which always has that flag. */
    public Envelope<Q> flag(Member member, boolean value) {
        return with(new Always<>(json -> json.flag(member, value, FlagForm.JSON)));
    }

    /** One more member, with a setting of the client; none where the client has none. */
    public Envelope<Q> setting(Member member, Parameter<?> setting) {
        return with(new OfClient<>(member, setting));
    }

    /** One more member, which holds the rest. */
    public Envelope<Q> inner(Member member, RequestBody<Q> body) {
        return with(new Inner<>(member, body));
    }

    /** The members of the object that the caller gives, at this place. */
    public Envelope<Q> merged(ObjectDefinition<Q> definition) {
        return with(new Merged<>(definition));
    }

    private Envelope<Q> with(Part<Q> part) {
        List<Part<Q>> more = new ArrayList<>(parts);
        more.add(part);
        return new Envelope<>(List.copyOf(more));
    }

    boolean takesValue() {
        return parts.stream().anyMatch(Part::takesValue);
    }

    void write(JsonWriter json, Q value, Map<String, Object> settings) {
        json.beginObject();
        parts.forEach(part -> part.write(json, value, settings));
        json.endObject();
    }

    List<Violation> violations(Q value, String pointer, ValidationSettings settings) {
        List<Violation> violations = new ArrayList<>(0);
        parts.forEach(part -> violations.addAll(part.violations(value, pointer, settings)));
        return violations;
    }

    /** A member, or several. */
    private interface Part<Q extends @Nullable Object> {

        void write(JsonWriter json, Q value, Map<String, Object> settings);

        default List<Violation> violations(Q value, String pointer, ValidationSettings settings) {
            return List.of();
        }

        default boolean takesValue() {
            return false;
        }
    }

    private record Always<Q extends @Nullable Object>(Consumer<JsonWriter> member) implements Part<Q> {
        @Override
        public void write(JsonWriter json, Q value, Map<String, Object> settings) {
            member.accept(json);
        }
    }

    private record OfClient<Q extends @Nullable Object>(Member member, Parameter<?> setting) implements Part<Q> {
        @Override
        public void write(JsonWriter json, Q value, Map<String, Object> settings) {
            Object given = settings.get(setting.member().wireName());
            if (given != null) {
                setting.write(json, member, given);
            }
        }
    }

    private record Inner<Q extends @Nullable Object>(Member member, RequestBody<Q> body) implements Part<Q> {
        @Override
        public void write(JsonWriter json, Q value, Map<String, Object> settings) {
            json.name(member);
            body.write(json, value, settings);
        }

        @Override
        public List<Violation> violations(Q value, String pointer, ValidationSettings settings) {
            String name = member.wireName().replace("~", "~0").replace("/", "~1");
            return body.violations(value, pointer + "/" + name, settings);
        }

        @Override
        public boolean takesValue() {
            return body.takesValue();
        }
    }

    private record Merged<Q extends @Nullable Object>(ObjectDefinition<Q> definition) implements Part<Q> {
        @Override
        public void write(JsonWriter json, Q value, Map<String, Object> settings) {
            definition.writeMembers(json, value);
        }

        @Override
        public List<Violation> violations(Q value, String pointer, ValidationSettings settings) {
            return ValidationContext.check(value, definition, pointer, settings);
        }

        @Override
        public boolean takesValue() {
            return true;
        }
    }
}
