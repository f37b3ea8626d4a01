package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Code;
import java.math.BigDecimal;

/** The one text of a value outside a body, where keys are compared and path parameters filled in. */
final class PlainText {

    private PlainText() {}

    /** A code's own text, a decimal without an exponent, else the value's text. */
    static String of(Object value) {
        if (value instanceof Code code) {
            return code.code();
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(value);
    }
}
