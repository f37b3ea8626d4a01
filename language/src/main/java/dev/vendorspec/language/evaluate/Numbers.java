package dev.vendorspec.language.evaluate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers out of JSON numbers and text, only in ASCII digits. {@link ScalarReader} calls it. */
final class Numbers {

    /** JSON's number, and leading zeros besides, which a lenient reader forgives. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");

    /** Beyond this many characters, reckoning is not worth its time: no field is so wide. */
    private static final int MAX_LENGTH = 1_000;

    private static final BigDecimal MIN_INT = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal MAX_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal MIN_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private Numbers() {}

    /** The number, or nothing where the text is none or is of a size that no field has. */
    static Optional<BigDecimal> parse(String text) {
        if (text.length() > MAX_LENGTH || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Optional.of(number).filter(Numbers::isWritable);
        } catch (NumberFormatException exponentOutOfRange) {
            return Optional.empty();
        }
    }

    /** Whether the number is as short without an exponent as it may be with one. */
    private static boolean isWritable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_LENGTH
                && number.toPlainString().length() <= MAX_LENGTH;
    }

    /** Whether a whole number is written as one: no point, no exponent, no leading zero. */
    static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** Whether the number is whole and fits Java's {@code long} ({@code wide}) or {@code int}. */
    static boolean fits(BigDecimal number, boolean wide) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(wide ? MIN_LONG : MIN_INT) >= 0
                && number.compareTo(wide ? MAX_LONG : MAX_INT) <= 0;
    }
}
