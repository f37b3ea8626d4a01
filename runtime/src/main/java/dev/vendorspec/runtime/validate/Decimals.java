package dev.vendorspec.runtime.validate;

import java.math.BigDecimal;

/** Counts the digits of a decimal number, whatever its exponent. */
public final class Decimals {

    private Decimals() {}

    /** Whether the number has at most {@code precision - scale} digits before its point and {@code scale} behind it. */
    public static boolean fits(BigDecimal value, int precision, int scale) {
        if (value.scale() >= 0 && value.scale() <= scale && value.precision() - value.scale() <= precision - scale) {
            return true; // also without the zeros at its end, which are not worth a second number
        }
        BigDecimal shortest = value.stripTrailingZeros();
        // As long: an exponent near the limit of int must not turn around.
        long integerDigits = shortest.signum() == 0 ? 0 : (long) shortest.precision() - shortest.scale();
        return integerDigits <= precision - scale && shortest.scale() <= scale;
    }
}
