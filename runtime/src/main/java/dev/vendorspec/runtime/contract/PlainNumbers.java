package dev.vendorspec.runtime.contract;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells texts that are JSON numbers without an exponent; the forms of flags and codes ask it. */
final class PlainNumbers {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?");

    private PlainNumbers() {}

    /** The number that the text is, digit by digit; null where it is none. */
    static @Nullable BigDecimal read(String text) {
        return !text.equals("-0") && NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}
