package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ValueType;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The checks of a field's own set of values, its pattern, and of content's length. The other checks call it. */
final class LimitedChecks {

    private final Findings findings;

    LimitedChecks(Findings findings) {
        this.findings = findings;
    }

    /** Text that is blank passes. */
    void text(Target target, String text) {
        Field field = target.field();
        String pattern = field.traits().pattern();
        if (text.isBlank()) {
            return;
        }
        if (pattern != null && !matches(pattern, text)) {
            findings.add(target, "pattern", "does not match the pattern " + pattern);
        }
        allowed(target, field.traits().oneOf().contains(new Literal.Text(text)));
    }

    /** The patterns of a spec take little time for any text; only very long text can take more depth than there is. */
    private static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(text).matches();
        } catch (StackOverflowError tooLong) {
            return false;
        }
    }

    void number(Target target, BigDecimal number) {
        allowed(
                target,
                target.field().traits().oneOf().stream()
                        .anyMatch(each -> each instanceof Literal.Number one
                                && one.value().compareTo(number) == 0));
    }

    private void allowed(Target target, boolean listed) {
        if (!listed && !target.field().traits().oneOf().isEmpty()) {
            String all = target.field().traits().oneOf().stream()
                    .map(LiteralText::en)
                    .collect(Collectors.joining(", "));
            findings.add(target, "oneOf", "is none of those allowed: " + all);
        }
    }

    /** Content without a byte passes the lower limits. */
    void content(Target target, ValueType.Bytes type, int length) {
        Integer min = type.minLength();
        Integer max = type.maxLength();
        String found = "has " + length + (length == 1 ? " byte" : " bytes");
        if (min != null && Objects.equals(min, max)) {
            if (length > 0 && length != min) {
                findings.add(target, "length", found + ", exactly " + TextChecks.are(min) + " expected");
            }
            return;
        }
        if (min != null && length > 0 && length < min) {
            findings.add(target, "minLength", found + ", at least " + TextChecks.are(min) + " required");
        }
        if (max != null && length > max) {
            findings.add(target, "maxLength", found + ", at most " + TextChecks.are(max) + " allowed");
        }
    }
}
