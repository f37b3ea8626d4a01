package dev.vendorspec.language.export;

import dev.vendorspec.language.model.ValueType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of numbers. Of numbers that travel as text only the shape and the digits can be said, not the range.
 * {@link ValueSchemas} calls it.
 */
final class NumberSchemas {

    private static final int INT_DIGITS = 10;
    private static final int LONG_DIGITS = 19;

    private NumberSchemas() {}

    static SchemaNode whole(ValueType.Whole type, boolean enforced) {
        if (type.asText()) {
            return SchemaNode.of("type", "string")
                    .and(Patterns.whole(Patterns.integer(type.wide() ? LONG_DIGITS : INT_DIGITS)));
        }
        Long min = enforced ? type.min() : null;
        Long max = enforced ? type.max() : null;
        return SchemaNode.of("type", "integer")
                .with("minimum", min != null ? min : type.wide() ? Long.MIN_VALUE : Integer.MIN_VALUE)
                .with("maximum", max != null ? max : type.wide() ? Long.MAX_VALUE : Integer.MAX_VALUE);
    }

    static SchemaNode decimal(ValueType.Decimal type, boolean enforced) {
        Integer precision = enforced ? type.precision() : null;
        if (!LiteralSchemas.isPlain(type.wire())) {
            return SchemaNode.of("type", type.asText() ? "string" : "integer");
        }
        if (type.asText()) {
            return SchemaNode.of("type", "string").and(Patterns.whole(plain(precision, type.scale())));
        }
        SchemaNode node = SchemaNode.of("type", "number");
        if (precision != null) {
            digits(node, precision, type.scale() == null ? 0 : type.scale());
        }
        return enforced ? range(node, type.min(), type.max()) : node;
    }

    private static void digits(SchemaNode node, int precision, int scale) {
        BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(precision - scale);
        node.with("multipleOf", BigDecimal.ONE.scaleByPowerOfTen(-scale))
                .with("exclusiveMinimum", limit.negate())
                .with("exclusiveMaximum", limit);
    }

    private static SchemaNode range(SchemaNode node, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null) {
            node.with("minimum", min);
        }
        if (max != null) {
            node.with("maximum", max);
        }
        return node;
    }

    /** Noughts at the end of the digits behind the point do not count. */
    private static String plain(@Nullable Integer precision, @Nullable Integer scale) {
        if (precision == null) {
            return "-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?";
        }
        int behind = scale == null ? 0 : scale;
        return Patterns.integer(precision - behind) + "(?:[.](?=[0-9])[0-9]{0," + behind + "}0*)?";
    }
}
