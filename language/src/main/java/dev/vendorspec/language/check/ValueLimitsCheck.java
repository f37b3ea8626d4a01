package dev.vendorspec.language.check;

import dev.vendorspec.language.evaluate.BinaryText;
import dev.vendorspec.language.evaluate.DomainChecks;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Keys;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A default, a constant and each allowed value pass the field's own checks. */
final class ValueLimitsCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        for (ObjectType object : subject.vendor().objects()) {
            object.fields().forEach(field -> field(field, problems));
        }
        subject.vendor().settings().forEach(field -> field(field, problems));
        for (Endpoint endpoint : subject.vendor().endpoints()) {
            endpoint.sent().path().stream()
                    .filter(parameter -> !parameter.perClient())
                    .forEach(parameter -> field(parameter.field(), problems));
            endpoint.sent().query().constants().forEach(field -> field(field, problems));
            endpoint.sent().headers().constants().forEach(field -> field(field, problems));
            endpoint.keys().filled().forEach(filled -> key(filled, problems));
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
        field.traits().oneOf().forEach(value -> value(field, value, "allowed value " + shown(value), problems));
    }

    private static void value(Field field, @Nullable Literal value, String what, ProblemSink problems) {
        defect(field, value)
                .ifPresent(text -> problems.tell(
                        field.at(),
                        ProblemCode.VALUE_BREAKS_LIMITS,
                        "the " + what + " of field " + Words.quote(field.wireName()) + " " + text));
    }

    /** Where the caller gives no key, the client makes up a UUID. */
    private static void key(Keys.InField filled, ProblemSink problems) {
        Field field = filled.path().last();
        defect(field, new Literal.Text(new UUID(0, 0).toString()))
                .ifPresent(text -> problems.tell(
                        filled.at(),
                        ProblemCode.VALUE_BREAKS_LIMITS,
                        "a UUID, which the client puts into field " + Words.quote(field.wireName()) + ", " + text));
    }

    private static String shown(Literal value) {
        if (value instanceof Literal.Number number) {
            return number.value().toPlainString();
        }
        return value instanceof Literal.Text text ? Words.quote(text.value()) : "";
    }

    private static Optional<String> defect(Field field, @Nullable Literal value) {
        return limits(field, value).or(() -> oneOf(field, value));
    }

    private static Optional<String> limits(Field field, @Nullable Literal value) {
        ValueType element = element(field.type());
        if (value instanceof Literal.Text text && element instanceof ValueType.Text type) {
            return field.except().contains(text.value()) ? Optional.empty() : text(field, text.value(), type);
        }
        if (value instanceof Literal.Text text && element instanceof ValueType.Bytes type) {
            return BinaryText.decode(text.value())
                    .flatMap(bytes -> length(bytes.length, type.minLength(), type.maxLength()));
        }
        if (value instanceof Literal.Number number && element instanceof ValueType.Whole type) {
            return range(number.value(), decimal(type.min()), decimal(type.max()));
        }
        if (value instanceof Literal.Number number && element instanceof ValueType.Decimal type) {
            return digits(number.value(), type).or(() -> range(number.value(), type.min(), type.max()));
        }
        return Optional.empty();
    }

    private static ValueType element(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return list.element();
        }
        return type instanceof ValueType.MapOf map ? map.element() : type;
    }

    private static Optional<String> oneOf(Field field, @Nullable Literal value) {
        boolean excepted = value instanceof Literal.Text text
                && (field.except().contains(text.value()) || text.value().isBlank());
        boolean allowed = value == null
                || excepted
                || field.traits().oneOf().isEmpty()
                || field.traits().oneOf().stream().anyMatch(each -> same(each, value));
        return allowed ? Optional.empty() : Optional.of("is not one of those that are allowed");
    }

    private static boolean same(Literal one, Literal other) {
        return one instanceof Literal.Number a && other instanceof Literal.Number b
                ? a.value().compareTo(b.value()) == 0
                : one.equals(other);
    }

    private static Optional<String> text(Field field, String value, ValueType.Text type) {
        String normal = Normalizer.normalize(value, Normalizer.Form.NFC);
        int length = normal.codePointCount(0, normal.length());
        if (value.isBlank()) {
            boolean missing = field.required() && !field.traits().blankAllowed();
            return missing
                    ? Optional.of("is blank, but the field is required")
                    : length(length, null, type.maxLength());
        }
        Optional<String> wrongLength = length(length, type.minLength(), type.maxLength());
        if (wrongLength.isPresent()) {
            return wrongLength;
        }
        if (value.codePoints().anyMatch(c -> field.forbidden().indexOf(c) >= 0)) {
            return Optional.of("has a forbidden character");
        }
        if (!DomainChecks.passes(type.domain(), value)) {
            return Optional.of("is no valid " + type.domain().word());
        }
        String pattern = field.traits().pattern();
        return pattern == null || Pattern.matches(pattern, value)
                ? Optional.empty()
                : Optional.of("does not match the pattern " + pattern);
    }

    private static Optional<String> length(int length, @Nullable Integer min, @Nullable Integer max) {
        if (max != null && length > max) {
            return Optional.of("is longer than " + max);
        }
        return min != null && length < min ? Optional.of("is shorter than " + min) : Optional.empty();
    }

    private static Optional<String> digits(BigDecimal value, ValueType.Decimal type) {
        BigDecimal plain = value.stripTrailingZeros();
        if (type.precision() == null || type.scale() == null) {
            return type.wire()
                    .most()
                    .filter(most -> plain.scale() > most)
                    .map(most -> "has more than " + most + " digits behind the point");
        }
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
