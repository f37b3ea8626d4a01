package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.FileContent;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.validate.Banking;
import dev.vendorspec.runtime.validate.Check;
import dev.vendorspec.runtime.validate.Decimals;
import dev.vendorspec.runtime.validate.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The checks of single values, which generated validators call through {@link ValidationContext}. Unless a method says
 * otherwise, an absent value (null) passes.
 */
abstract sealed class ValueChecks permits ValidationContext {

    final Reporter reporter;

    ValueChecks(Reporter reporter) {
        this.reporter = reporter;
    }

    /**
     * The value must not be blank.
     *
     * @return whether it is not, so that the member's other checks make sense
     */
    public boolean required(Member member, @Nullable Object value) {
        return given(member, !ValidationContext.isBlank(value));
    }

    /** As {@link #required(Member, Object)}, for what most members are. */
    public boolean required(Member member, @Nullable String value) {
        return given(member, value != null && !Texts.isBlank(value));
    }

    /** As {@link #required(Member, Object)}: a number is never blank. */
    public boolean required(Member member, @Nullable Number value) {
        return given(member, value != null);
    }

    /** As {@link #required(Member, Object)}: a flag is never blank. */
    public boolean required(Member member, @Nullable Boolean value) {
        return given(member, value != null);
    }

    /**
     * The value must be there, blank or not.
     *
     * @return whether it is, so that the member's other checks make sense
     */
    public boolean present(Member member, @Nullable Object value) {
        return given(member, value != null);
    }

    private boolean given(Member member, boolean isGiven) {
        if (!isGiven) {
            reporter.broken(member, Check.REQUIRED);
        }
        return isGiven;
    }

    /** At least so many code points; blank text passes. */
    public void minLength(Member member, @Nullable String value, int min) {
        if (value != null && !Texts.isBlank(value)) {
            int length = Texts.length(value);
            if (length < min) {
                reporter.broken(member, Check.MIN_LENGTH, "min", text(min), "length", text(length));
            }
        }
    }

    /** At most so many code points. */
    public void maxLength(Member member, @Nullable String value, int max) {
        // No text has more code points than chars, so that most need not be looked through.
        if (value != null && value.length() > max) {
            tooLong(member, value, max);
        }
    }

    private void tooLong(Member member, String value, int max) {
        int length = Texts.length(value);
        if (length > max) {
            reporter.broken(member, Check.MAX_LENGTH, "max", text(max), "length", text(length));
        }
    }

    /** Exactly so many code points; blank text passes. */
    public void exactLength(Member member, @Nullable String value, int expected) {
        if (value != null && !Texts.isBlank(value)) {
            int length = Texts.length(value);
            if (length != expected) {
                reporter.broken(member, Check.LENGTH, "expected", text(expected), "length", text(length));
            }
        }
    }

    /** None of these characters, each code point of the text being one. */
    public void forbidden(Member member, @Nullable String value, Forbidden characters) {
        if (value != null && characters.isIn(value)) {
            reporter.broken(member, Check.FORBIDDEN, "characters", characters.toString());
        }
    }

    /** Text of that kind; blank text passes. */
    public void format(Member member, @Nullable String value, TextFormat format) {
        if (value == null || Texts.isBlank(value)) {
            return;
        }
        if (!format.accepts(value)) {
            reporter.broken(member, format.check());
        } else if (format == TextFormat.IBAN_TR && !Banking.isReservedDigitZero(value)) {
            reporter.warning(member, Check.RESERVED);
        }
    }

    /** Text that the pattern matches from its beginning to its end; blank text passes. */
    public void pattern(Member member, @Nullable String value, Pattern pattern) {
        if (value != null && !Texts.isBlank(value) && !Texts.matches(value, pattern)) {
            reporter.broken(member, Check.PATTERN, "pattern", pattern.pattern());
        }
    }

    /** One of those values; blank text passes. */
    public void oneOf(Member member, @Nullable Object value, Allowed allowed) {
        boolean blankText = value instanceof String text && Texts.isBlank(text);
        if (value != null && !blankText && !allowed.has(value)) {
            reporter.broken(member, Check.ONE_OF, "allowed", allowed.toString());
        }
    }

    /** At least so many bytes; empty content passes. */
    public void minBytes(Member member, @Nullable Bytes value, int min) {
        if (value != null && value.length() > 0 && value.length() < min) {
            reporter.broken(member, Check.MIN_BYTES, "min", text(min), "length", text(value.length()));
        }
    }

    /** At most so many bytes. */
    public void maxBytes(Member member, @Nullable Bytes value, int max) {
        if (value != null && value.length() > max) {
            reporter.broken(member, Check.MAX_BYTES, "max", text(max), "length", text(value.length()));
        }
    }

    /** Exactly so many bytes; empty content passes. */
    public void exactBytes(Member member, @Nullable Bytes value, int expected) {
        if (value != null && value.length() > 0 && value.length() != expected) {
            reporter.broken(member, Check.BYTES, "expected", text(expected), "length", text(value.length()));
        }
    }

    /** At least so many bytes; an empty file passes. */
    public void minBytes(Member member, @Nullable FileContent value, int min) {
        if (value != null && value.size() > 0 && value.size() < min) {
            reporter.broken(member, Check.MIN_BYTES, "min", text(min), "length", Long.toString(value.size()));
        }
    }

    /** At most so many bytes. */
    public void maxBytes(Member member, @Nullable FileContent value, int max) {
        if (value != null && value.size() > max) {
            reporter.broken(member, Check.MAX_BYTES, "max", text(max), "length", Long.toString(value.size()));
        }
    }

    /** Exactly so many bytes; an empty file passes. */
    public void exactBytes(Member member, @Nullable FileContent value, int expected) {
        if (value != null && value.size() > 0 && value.size() != expected) {
            reporter.broken(member, Check.BYTES, "expected", text(expected), "length", Long.toString(value.size()));
        }
    }

    /** At least that number. */
    public void min(Member member, @Nullable Integer value, long min) {
        if (value != null && value < min) {
            reporter.broken(member, Check.MIN, "min", Long.toString(min));
        }
    }

    /** At least that number. */
    public void min(Member member, @Nullable Long value, long min) {
        if (value != null && value < min) {
            reporter.broken(member, Check.MIN, "min", Long.toString(min));
        }
    }

    /** At least that number. */
    public void min(Member member, @Nullable BigDecimal value, BigDecimal min) {
        if (value != null && value.compareTo(min) < 0) {
            reporter.broken(member, Check.MIN, "min", min.toPlainString());
        }
    }

    /** At most that number. */
    public void max(Member member, @Nullable Integer value, long max) {
        if (value != null && value > max) {
            reporter.broken(member, Check.MAX, "max", Long.toString(max));
        }
    }

    /** At most that number. */
    public void max(Member member, @Nullable Long value, long max) {
        if (value != null && value > max) {
            reporter.broken(member, Check.MAX, "max", Long.toString(max));
        }
    }

    /** At most that number. */
    public void max(Member member, @Nullable BigDecimal value, BigDecimal max) {
        if (value != null && value.compareTo(max) > 0) {
            reporter.broken(member, Check.MAX, "max", max.toPlainString());
        }
    }

    /** At most so many digits in all, of which {@code scale} are behind the point. */
    public void digits(Member member, @Nullable BigDecimal value, int precision, int scale) {
        if (value != null && !Decimals.fits(value, precision, scale)) {
            reporter.broken(member, Check.DIGITS, "integerDigits", text(precision - scale), "scale", text(scale));
        }
    }

    /** At most so many digits behind the point, which is what the wire form can carry. */
    public void fractionDigits(Member member, @Nullable BigDecimal value, int scale) {
        if (value != null && value.scale() > scale && value.stripTrailingZeros().scale() > scale) {
            reporter.broken(member, Check.FRACTION_DIGITS, "scale", text(scale));
        }
    }

    /** A code that the spec lists. Generated code does not ask for lists that are open on writing. */
    public void code(Member member, @Nullable Code value) {
        if (value != null && !value.isKnown()) {
            reporter.broken(member, Check.CODE);
        }
    }

    /** Exactly that value; decimals compare as numbers. */
    public void constant(Member member, @Nullable Object value, Object expected) {
        if (value != null && !isSame(value, expected)) {
            reporter.broken(member, Check.CONST, "expected", shown(expected));
        }
    }

    /** Exactly that number, which needs no object of its own. */
    public void constant(Member member, @Nullable Integer value, int expected) {
        if (value != null && value != expected) {
            reporter.broken(member, Check.CONST, "expected", text(expected));
        }
    }

    /** Exactly that number, which needs no object of its own. */
    public void constant(Member member, @Nullable Long value, long expected) {
        if (value != null && value != expected) {
            reporter.broken(member, Check.CONST, "expected", Long.toString(expected));
        }
    }

    /** At least so many items. */
    public void minItems(Member member, @Nullable List<?> values, int min) {
        if (values != null && values.size() < min) {
            reporter.broken(member, Check.MIN_ITEMS, "min", text(min), "items", text(values.size()));
        }
    }

    /** At most so many items. */
    public void maxItems(Member member, @Nullable List<?> values, int max) {
        if (values != null && values.size() > max) {
            reporter.broken(member, Check.MAX_ITEMS, "max", text(max), "items", text(values.size()));
        }
    }

    /** At least so many entries. */
    public void minEntries(Member member, @Nullable Map<?, ?> entries, int min) {
        if (entries != null && entries.size() < min) {
            reporter.broken(member, Check.MIN_ITEMS, "min", text(min), "items", text(entries.size()));
        }
    }

    /** At most so many entries. */
    public void maxEntries(Member member, @Nullable Map<?, ?> entries, int max) {
        if (entries != null && entries.size() > max) {
            reporter.broken(member, Check.MAX_ITEMS, "max", text(max), "items", text(entries.size()));
        }
    }

    static boolean isSame(Object value, Object expected) {
        if (value instanceof BigDecimal number && expected instanceof BigDecimal other) {
            return number.compareTo(other) == 0;
        }
        return Objects.equals(value, expected);
    }

    private static String shown(Object constant) {
        if (constant instanceof Code code) {
            return code.code();
        }
        if (constant instanceof JsonValue json) {
            return json.json();
        }
        if (constant instanceof Bytes content) {
            return content.base64();
        }
        return constant instanceof BigDecimal number ? number.toPlainString() : constant.toString();
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
