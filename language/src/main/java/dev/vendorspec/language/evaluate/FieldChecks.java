package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import org.jspecify.annotations.Nullable;

/** All checks of one field's value but those inside its objects, in their fixed order. {@link BodyWalk} calls it. */
final class FieldChecks {

    private final Vendor vendor;
    private final ValueReader values;
    private final Findings findings;
    private final TextChecks texts;
    private final NumberChecks numbers;
    private final LimitedChecks limited;

    FieldChecks(Vendor vendor, ValueReader values, Findings findings) {
        this.vendor = vendor;
        this.values = values;
        this.findings = findings;
        this.texts = new TextChecks(findings);
        this.numbers = new NumberChecks(findings);
        this.limited = new LimitedChecks(findings);
    }

    /** Looks at presence and type; false where that is already broken and nothing else is to be said. */
    boolean presence(Target target, Value value, boolean nullRefused) {
        Field field = target.field();
        boolean missing = field.traits().blankAllowed() ? value instanceof Value.Absent : value.isBlank();
        if (field.required() && field.level() != Level.OFF && missing) {
            findings.add(target, "required", Blankness.describe(value) + ", a value is required");
            return false;
        }
        if (nullRefused) {
            findings.add(target, "type", Level.ENFORCE, "is null, expected a value, or no such member");
            return false;
        }
        return type(target, value);
    }

    /** Whether the value is of its type; how it travels is no matter of the field's level. */
    boolean type(Target target, Value value) {
        if (value instanceof Value.Wrong wrong) {
            findings.add(target, "type", Level.ENFORCE, wrong.text());
            return false;
        }
        return true;
    }

    /** The checks of a value that is there and of its type. */
    void value(Target target, Value value) {
        ValueType type = target.field().type();
        if (value instanceof Value.Text text && type instanceof ValueType.Text declared) {
            texts.check(target, declared, text.text());
        }
        constant(target, value);
        beyondText(target, type, value);
        if (value instanceof Value.Items items && type instanceof ValueType.ListOf list) {
            size(target, list.minItems(), list.maxItems(), items.items().size());
        }
        if (value instanceof Value.Entries entries && type instanceof ValueType.MapOf map) {
            size(target, map.minItems(), map.maxItems(), entries.entries().size());
        }
    }

    /** The checks of one item of a list or one value of a map, which is of its type. */
    void item(Target target, ValueType element, Value value) {
        if (value instanceof Value.Text text && element instanceof ValueType.Text declared) {
            texts.check(target, declared, text.text());
        }
        beyondText(target, element, value);
    }

    private void beyondText(Target target, ValueType type, Value value) {
        if (value instanceof Value.Code code && type instanceof ValueType.EnumOf listed) {
            code(target, vendor.enumType(listed.enumName()), code);
        }
        if (value instanceof Value.Number number) {
            numbers.check(target, type, number.number());
        }
        if (value instanceof Value.Content content && type instanceof ValueType.Bytes declared) {
            limited.content(target, declared, content.length());
        }
    }

    private void constant(Target target, Value value) {
        Literal constant = target.field().constant();
        if (constant != null
                && !(value instanceof Value.Absent)
                && !values.equal(target.field().type(), value, constant)) {
            findings.add(target, "const", "is not the constant " + LiteralText.en(constant));
        }
    }

    private void code(Target target, EnumType type, Value.Code code) {
        if (!type.open() && !code.listed()) {
            findings.add(target, "code", "is not one of the codes of " + type.name());
        }
    }

    private void size(Target target, @Nullable Integer min, @Nullable Integer max, int size) {
        String found = "has " + size + (size == 1 ? " item" : " items");
        if (min != null && size < min) {
            findings.add(target, "minItems", found + ", at least " + TextChecks.are(min) + " required");
        }
        if (max != null && size > max) {
            findings.add(target, "maxItems", found + ", at most " + TextChecks.are(max) + " allowed");
        }
    }
}
