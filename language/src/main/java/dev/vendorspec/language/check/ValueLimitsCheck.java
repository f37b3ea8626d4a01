package dev.vendorspec.language.check;

import dev.vendorspec.language.evaluate.DomainChecks;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A default or constant passes the field's own checks. */
final class ValueLimitsCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        for (ObjectType object : subject.vendor().objects()) {
            object.fields().forEach(field -> field(field, problems));
        }
        for (Endpoint endpoint : subject.vendor().endpoints()) {
            endpoint.pathParameters().forEach(parameter -> field(parameter.field(), problems));
        }
    }

    private static void field(Field field, ProblemSink problems) {
        if (field.defaultValue() != null && field.constant() != null) {
            problems.tell(
                    field.at(),
                    ProblemCode.VALUE_BREAKS_LIMITS,
                    "field " + Words.quote(field.wireName()) + " has a constant, which is its default already",
                    "leave default: out");
            return;
        }
        value(field, field.defaultValue(), "default", problems);
        value(field, field.constant(), "constant", problems);
    }

    private static void value(Field field, @Nullable Literal value, String what, ProblemSink problems) {
        defect(field, value)
                .ifPresent(text -> problems.tell(
                        field.at(),
                        ProblemCode.VALUE_BREAKS_LIMITS,
                        "the " + what + " of field " + Words.quote(field.wireName()) + " " + text));
    }

    private static Optional<String> defect(Field field, @Nullable Literal value) {
        if (value instanceof Literal.Text text && field.type() instanceof ValueType.Text type) {
            return field.except().contains(text.value()) ? Optional.empty() : text(field, text.value(), type);
        }
        if (value instanceof Literal.Number number && field.type() instanceof ValueType.Whole type) {
            return range(number.value(), decimal(type.min()), decimal(type.max()));
        }
        if (value instanceof Literal.Number number && field.type() instanceof ValueType.Decimal type) {
            return digits(number.value(), type).or(() -> range(number.value(), type.min(), type.max()));
        }
        return Optional.empty();
    }

    private static Optional<String> text(Field field, String value, ValueType.Text type) {
        String normal = Normalizer.normalize(value, Normalizer.Form.NFC);
        int length = normal.codePointCount(0, normal.length());
        if (type.maxLength() != null && length > type.maxLength()) {
            return Optional.of("is longer than " + type.maxLength());
        }
        if (value.isBlank()) {
            return field.required() ? Optional.of("is blank, but the field is required") : Optional.empty();
        }
        if (type.minLength() != null && length < type.minLength()) {
            return Optional.of("is shorter than " + type.minLength());
        }
        if (value.codePoints().anyMatch(c -> field.forbidden().indexOf(c) >= 0)) {
            return Optional.of("has a forbidden character");
        }
        return DomainChecks.passes(type.domain(), value)
                ? Optional.empty()
                : Optional.of("is no valid " + type.domain().word());
    }

    private static Optional<String> digits(BigDecimal value, ValueType.Decimal type) {
        if (type.precision() == null || type.scale() == null) {
            return Optional.empty();
        }
        BigDecimal plain = value.stripTrailingZeros();
        boolean fits =
                plain.scale() <= type.scale() && plain.precision() - plain.scale() <= type.precision() - type.scale();
        return fits
                ? Optional.empty()
                : Optional.of("has more digits than (" + type.precision() + "," + type.scale() + ")");
    }

    private static Optional<String> range(BigDecimal value, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null && value.compareTo(min) < 0) {
            return Optional.of("is less than " + min.toPlainString());
        }
        return max != null && value.compareTo(max) > 0
                ? Optional.of("is greater than " + max.toPlainString())
                : Optional.empty();
    }

    private static @Nullable BigDecimal decimal(@Nullable Long value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
