package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.DecimalForm;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.ValueType.FlagForm;
import dev.vendorspec.language.model.ValueType.TemporalKind;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.UUID;

/** From a spec's value types and literals to Java's. */
final class ValuePlanner {

    private static final Class<?> WIRE_DECIMAL = dev.vendorspec.runtime.contract.DecimalForm.class;

    private final Vendor vendor;
    private final VendorNames names;

    ValuePlanner(Vendor vendor, VendorNames names) {
        this.vendor = vendor;
        this.names = names;
    }

    ValuePlan plan(ValueType type) {
        if (type instanceof ValueType.Text) {
            return ValuePlan.Simple.TEXT;
        }
        if (type instanceof ValueType.Whole whole) {
            return whole.wide()
                    ? (whole.asText() ? ValuePlan.Simple.LONG_AS_TEXT : ValuePlan.Simple.LONG)
                    : (whole.asText() ? ValuePlan.Simple.INTEGER_AS_TEXT : ValuePlan.Simple.INTEGER);
        }
        if (type instanceof ValueType.Decimal decimal) {
            return decimal(decimal.wire());
        }
        if (type instanceof ValueType.Flag flag) {
            FlagForm wire = flag.wire();
            return new ValuePlan.Flag(wire.falseText(), wire.trueText(), wire.quoted(), wire.equals(FlagForm.JSON));
        }
        if (type instanceof ValueType.Temporal temporal) {
            return temporal(temporal);
        }
        if (type instanceof ValueType.Epoch epoch) {
            return new ValuePlan.Epoch((epoch.millis() ? "MILLIS" : "SECONDS") + (epoch.asText() ? "_TEXT" : ""));
        }
        if (type instanceof ValueType.Uuid) {
            return ValuePlan.Simple.UUID;
        }
        if (type instanceof ValueType.Bytes) {
            return ValuePlan.Simple.BYTES;
        }
        if (type instanceof ValueType.File) {
            return ValuePlan.Simple.FILE;
        }
        if (type instanceof ValueType.Json) {
            return ValuePlan.Simple.JSON;
        }
        if (type instanceof ValueType.EnumOf code) {
            return new ValuePlan.Code(names.type(code.enumName()), code.asText());
        }
        if (type instanceof ValueType.ObjectOf object) {
            String name = object.objectName();
            return new ValuePlan.Nested(names.type(name), names.spec(name));
        }
        if (type instanceof ValueType.ListOf list) {
            return new ValuePlan.Many(plan(list.element()), list.orOne());
        }
        if (type instanceof ValueType.MapOf map) {
            return new ValuePlan.Entries(plan(map.element()));
        }
        throw new IllegalStateException("no Java for " + type);
    }

    private static ValuePlan decimal(DecimalForm form) {
        if (form.equals(DecimalForm.NUMBER)) {
            return ValuePlan.Simple.DECIMAL;
        }
        if (form.equals(DecimalForm.TEXT)) {
            return ValuePlan.Simple.DECIMAL_AS_TEXT;
        }
        String text = form.quoted() ? "_TEXT" : "";
        CodeBlock code = switch (form.kind()) {
            case PLAIN -> CodeBlock.of("$T.COMMA", WIRE_DECIMAL);
            case FIXED -> {
                String method = form.comma() ? "fixedComma" : form.quoted() ? "fixedText" : "fixed";
                yield CodeBlock.of("$T.$L($L)", WIRE_DECIMAL, method, form.digits());
            }
            case STRIPPED -> CodeBlock.of("$T.STRIPPED$L", WIRE_DECIMAL, text);
            case MINOR -> CodeBlock.of("$T.MINOR$L", WIRE_DECIMAL, text);
        };
        return new ValuePlan.Decimal(code);
    }

    private static ValuePlan temporal(ValueType.Temporal temporal) {
        return switch (temporal.kind()) {
            case DATE -> new ValuePlan.Temporal(ClassName.get(LocalDate.class), "date", "DATE", temporal.pattern());
            case TIME -> new ValuePlan.Temporal(ClassName.get(LocalTime.class), "time", "TIME", temporal.pattern());
            case DATETIME ->
                new ValuePlan.Temporal(ClassName.get(LocalDateTime.class), "dateTime", "DATETIME", temporal.pattern());
            case INSTANT ->
                new ValuePlan.Temporal(ClassName.get(Instant.class), "instant", "INSTANT", temporal.pattern());
        };
    }

    /** A literal as a Java expression of the field's boxed class or its primitive. */
    CodeBlock literal(ValueType type, Literal literal) {
        if (literal instanceof Literal.Text text) {
            return text(type, text.value());
        }
        if (literal instanceof Literal.Number number) {
            return number(type, number.value());
        }
        if (literal instanceof Literal.Flag flag) {
            return CodeBlock.of("$L", flag.value());
        }
        if (literal instanceof Literal.Code code && type instanceof ValueType.EnumOf of) {
            EnumType enumType = vendor.enumType(of.enumName());
            return CodeBlock.of("$T.$N", names.type(of.enumName()), names.codeConstant(enumType, code.code()));
        }
        throw new IllegalStateException("no Java for " + literal + " as " + type);
    }

    /** A constant that holds the literal. */
    ConstantPlan constant(String name, ValueType type, Literal literal) {
        return new ConstantPlan(name, plan(type).javaType(), literal(type, literal));
    }

    /** Whether a literal of that type has to be made, so that it had better be a constant. */
    static boolean isMade(ValueType type) {
        return type instanceof ValueType.Decimal
                || type instanceof ValueType.Temporal
                || type instanceof ValueType.Epoch
                || type instanceof ValueType.Uuid
                || type instanceof ValueType.Bytes
                || type instanceof ValueType.Json;
    }

    private static CodeBlock text(ValueType type, String value) {
        if (type instanceof ValueType.Temporal temporal) {
            Class<?> javaType = javaType(temporal.kind());
            return CodeBlock.of("$T.parse($S)", javaType, iso(temporal, value));
        }
        if (type instanceof ValueType.Bytes) {
            return CodeBlock.of("$T.ofBase64($S)", Bytes.class, value);
        }
        if (type instanceof ValueType.Json) {
            return CodeBlock.of("$T.of($S)", JsonValue.class, value);
        }
        if (type instanceof ValueType.Uuid) {
            return CodeBlock.of("$T.fromString($S)", UUID.class, value);
        }
        return CodeBlock.of("$S", value);
    }

    private static Class<?> javaType(TemporalKind kind) {
        return switch (kind) {
            case DATE -> LocalDate.class;
            case TIME -> LocalTime.class;
            case DATETIME -> LocalDateTime.class;
            case INSTANT -> Instant.class;
        };
    }

    /** The literal stands in the spec as it travels; Java's own parse wants ISO 8601. */
    private static String iso(ValueType.Temporal temporal, String value) {
        DateTimeFormatter format = temporal.pattern() == null
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME
                : DateTimeFormatter.ofPattern(temporal.pattern(), Locale.ROOT);
        if (temporal.pattern() == null && temporal.kind() != TemporalKind.INSTANT) {
            return value;
        }
        TemporalAccessor parsed = format.parse(value);
        return switch (temporal.kind()) {
            case DATE -> LocalDate.from(parsed).toString();
            case TIME -> LocalTime.from(parsed).toString();
            case DATETIME -> LocalDateTime.from(parsed).toString();
            case INSTANT -> Instant.from(parsed).toString();
        };
    }

    private static CodeBlock number(ValueType type, BigDecimal value) {
        if (type instanceof ValueType.Whole whole) {
            return whole.wide()
                    ? CodeBlock.of("$LL", value.longValueExact())
                    : CodeBlock.of("$L", value.intValueExact());
        }
        if (type instanceof ValueType.Epoch epoch) {
            String method = epoch.millis() ? "ofEpochMilli" : "ofEpochSecond";
            return CodeBlock.of("$T.$L($LL)", Instant.class, method, value.longValueExact());
        }
        return CodeBlock.of("new $T($S)", BigDecimal.class, value.toPlainString());
    }
}
