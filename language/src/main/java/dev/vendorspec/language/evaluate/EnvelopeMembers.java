package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonNode.NullNode;
import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.model.DecimalForm;
import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Envelope;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.ValueType.FlagForm;
import dev.vendorspec.language.source.Location;
import java.util.LinkedHashSet;
import java.util.Set;

/** Checks the members of an envelope that the caller does not give. {@link BodyWalk} calls it. */
final class EnvelopeMembers {

    private final ValueReader values;
    private final Findings findings;

    EnvelopeMembers(ValueReader values, Findings findings) {
        this.values = values;
        this.findings = findings;
    }

    /** What ids of checks call a member: its name, or the type whose members stand there. */
    static String name(Envelope.Entry entry) {
        if (entry instanceof Envelope.Constant constant) {
            return constant.wireName();
        }
        if (entry instanceof Envelope.Given given) {
            return given.wireName();
        }
        return entry instanceof Envelope.Inner inner
                ? inner.wireName()
                : ((Envelope.Merged) entry).body().type().name();
    }

    /** The names of the members, without those of the caller's own object. */
    static Set<String> names(Envelope envelope) {
        Set<String> names = new LinkedHashSet<>();
        envelope.entries().stream()
                .filter(entry -> !(entry instanceof Envelope.Merged))
                .forEach(entry -> names.add(name(entry)));
        return names;
    }

    /** Checks a constant or a setting. */
    void check(Envelope.Entry entry, ObjectNode object, String pointer, Location declared) {
        String name = name(entry);
        JsonNode node = object.last(name).orElse(null);
        String place = Pointers.member(pointer, name);
        if (node == null || node instanceof NullNode) {
            if (isAlwaysThere(entry)) {
                tell(name + ".required", place, Lookup.place(node, object), declared, "is absent, a value is required");
            }
        } else if (entry instanceof Envelope.Constant constant) {
            if (!values.equal(type(constant.value()), values.read(type(constant.value()), node), constant.value())) {
                String text = "is not the constant " + LiteralText.en(constant.value());
                tell(name + ".const", place, node.at(), declared, text);
            }
        } else if (values.read(((Envelope.Given) entry).setting().type(), node) instanceof Value.Wrong wrong) {
            tell(name + ".type", place, node.at(), declared, wrong.text());
        }
    }

    private static boolean isAlwaysThere(Envelope.Entry entry) {
        return !(entry instanceof Envelope.Given given) || isAlwaysThere(given.setting());
    }

    private static boolean isAlwaysThere(Field setting) {
        return setting.required() || setting.defaultValue() != null || setting.constant() != null;
    }

    private static ValueType type(Literal value) {
        if (value instanceof Literal.Number) {
            return new ValueType.Decimal(null, null, null, null, DecimalForm.NUMBER);
        }
        return value instanceof Literal.Flag
                ? new ValueType.Flag(FlagForm.JSON)
                : new ValueType.Text(Domain.NONE, null, null);
    }

    private void tell(String id, String pointer, Location at, Location declared, String text) {
        findings.add(new Finding(id, pointer, Level.ENFORCE, at, declared, text));
    }
}
