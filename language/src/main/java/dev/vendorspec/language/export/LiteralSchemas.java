package dev.vendorspec.language.export;

import dev.vendorspec.language.model.DecimalForm;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.ValueType.FlagForm;
import dev.vendorspec.language.model.ValueType.TemporalKind;
import dev.vendorspec.language.model.Vendor;
import java.math.BigDecimal;
import java.util.Optional;

/** Schemas that one value of a spec passes, in its wire form. Constants and conditions are made of them. */
final class LiteralSchemas {

    private final Vendor vendor;

    LiteralSchemas(Vendor vendor) {
        this.vendor = vendor;
    }

    /** What equals the literal; empty where one value has several forms on the wire that no pattern tells. */
    Optional<SchemaNode> equal(ValueType type, Literal literal) {
        if (literal instanceof Literal.Text text) {
            return hasOneForm(type) ? constant(text.value()) : Optional.empty();
        }
        if (literal instanceof Literal.Number number) {
            return number(type, number.value());
        }
        if (literal instanceof Literal.Flag flag && type instanceof ValueType.Flag declared) {
            return constant(flag(declared.wire(), flag.value()));
        }
        return literal instanceof Literal.Code code && type instanceof ValueType.EnumOf declared
                ? constant(code(declared, code.code()))
                : Optional.empty();
    }

    private static boolean hasOneForm(ValueType type) {
        return type instanceof ValueType.Text
                || type instanceof ValueType.Temporal moment
                        && moment.kind() == TemporalKind.DATE
                        && moment.pattern() == null;
    }

    private static Optional<SchemaNode> number(ValueType type, BigDecimal number) {
        if (isJsonNumber(type)) {
            return constant(number);
        }
        boolean whole = type instanceof ValueType.Whole;
        if (!whole && !(type instanceof ValueType.Decimal decimal && isPlain(decimal.wire()))) {
            return Optional.empty();
        }
        String digits =
                number.signum() == 0 ? "-?0" : number.stripTrailingZeros().toPlainString();
        String behind = whole ? "" : digits.contains(".") ? "0*" : "(?:[.]0+)?";
        return Optional.of(Patterns.whole(digits.replace(".", "[.]") + behind));
    }

    /** Whether values of the type are numbers of JSON, which have an order in a schema. */
    static boolean isJsonNumber(ValueType type) {
        return type instanceof ValueType.Whole whole && !whole.asText()
                || type instanceof ValueType.Decimal decimal && !decimal.asText() && isPlain(decimal.wire());
    }

    /** Whether the digits on the wire are those of the number, with a point. */
    static boolean isPlain(DecimalForm form) {
        return !form.comma() && form.kind() != DecimalForm.Kind.MINOR;
    }

    private static Optional<SchemaNode> constant(Object value) {
        return Optional.of(SchemaNode.of("const", value));
    }

    /** A flag as it travels. */
    static Object flag(FlagForm form, boolean value) {
        String text = value ? form.trueText() : form.falseText();
        if (form.quoted()) {
            return text;
        }
        return text.equals("true") || text.equals("false") ? (Object) Boolean.valueOf(text) : new BigDecimal(text);
    }

    /** A code as it travels. */
    Object code(ValueType.EnumOf type, EnumType.Code code) {
        boolean text = type.asText() || !vendor.enumType(type.enumName()).numeric();
        return text ? code.code() : new BigDecimal(code.code());
    }
}
