package dev.vendorspec.runtime.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers out of texts, ASCII digits only and never at a cost that the text's length does not explain. */
final class Numbers {

    /** With a sign or without, a whole number of so many characters is a long. */
    static final int SURELY_LONG = 18;

    private static final int MAX_LENGTH = 1_000;

    /** JSON's number, and leading zeros besides, which are forgiven in a text. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?");

    private Numbers() {}

    /**
     * The number with its scale as written, but never a negative one: {@code 1e3} is written {@code 1000} and is then
     * the same number. Null where the text is none, or is longer without its exponent than what is read.
     */
    static @Nullable BigDecimal read(String text) {
        if (text.length() > MAX_LENGTH || !NUMBER.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        if (plainLength(number) > MAX_LENGTH) {
            return null;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
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
