package dev.vendorspec.runtime.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers out of texts, ASCII digits only and never at a cost that the text's length does not explain. */
final class Numbers {

    private static final int MAX_LENGTH = Limits.NUMBER;
    private static final int MAX_EXPONENT_DIGITS = 9;

    private Numbers() {}

    /**
     * The number with its scale as written, but never a negative one: {@code 1e3} is written {@code 1000} and is then
     * the same number. Null where the text is none, or is longer without its exponent than what is read.
     */
    static @Nullable BigDecimal read(String text) {
        if (text.length() > MAX_LENGTH || !isNumber(text, MAX_EXPONENT_DIGITS)) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        if (plainLength(number) > MAX_LENGTH) {
            return null;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Whether the text is a number as it stands in JSON. */
    static boolean isJson(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        boolean leadingZero = text.startsWith("0", first) && digitsEnd(text, first) > first + 1;
        return !leadingZero && isNumber(text, Limits.NUMBER);
    }

    /** JSON's number, and leading zeros besides, which are forgiven in a text. */
    private static boolean isNumber(String text, int maxExponentDigits) {
        int first = text.startsWith("-") ? 1 : 0;
        int end = digitsEnd(text, first);
        boolean digits = end > first;
        if (end < text.length() && text.charAt(end) == '.') {
            int fraction = end + 1;
            end = digitsEnd(text, fraction);
            digits &= end > fraction;
        }
        if (end < text.length() && (text.charAt(end) | 0x20) == 'e') {
            boolean signed = end + 1 < text.length() && (text.charAt(end + 1) == '+' || text.charAt(end + 1) == '-');
            int exponent = end + (signed ? 2 : 1);
            end = digitsEnd(text, exponent);
            digits &= end > exponent && end - exponent <= maxExponentDigits;
        }
        return digits && end == text.length();
    }

    private static int digitsEnd(String text, int from) {
        int index = from;
        while (index < text.length() && Cursor.isDigit(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** How many characters the number has without an exponent, as a long because an exponent may be that large. */
    private static long plainLength(BigDecimal number) {
        long integerDigits = Math.max(1, (long) number.precision() - number.scale());
        long fraction = number.scale() > 0 ? 1L + number.scale() : 0;
        return (number.signum() < 0 ? 1 : 0) + integerDigits + fraction;
    }

    /** The number as a long; null where it has a fraction or does not fit. */
    static @Nullable Long whole(BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException noLong) {
            return null;
        }
    }
}
