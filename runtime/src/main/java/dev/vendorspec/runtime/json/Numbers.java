package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.contract.JsonWriter;
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

    /** The number with its scale as written; null where the text is none, or is out of any field's range. */
    static @Nullable BigDecimal read(String text) {
        if (text.length() > MAX_LENGTH || !NUMBER.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        return JsonWriter.isPlain(number) ? number : null;
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
