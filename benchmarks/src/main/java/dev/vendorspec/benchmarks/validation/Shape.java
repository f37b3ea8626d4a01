package dev.vendorspec.benchmarks.validation;

import dev.vendorspec.runtime.validate.Banking;
import dev.vendorspec.runtime.validate.Identity;
import dev.vendorspec.runtime.validate.Reach;

/** Kinds of text, for a constraint of the peers. */
public enum Shape {
    EMAIL,
    TCKN,
    VKN_OR_TCKN,
    /** A tax or identity number, or the one of an anonymous buyer. */
    TAX_NUMBER,
    GSM,
    COUNTRY,
    CURRENCY,
    IBAN_TR;

    boolean accepts(String text) {
        return switch (this) {
            case EMAIL -> Reach.isEmail(text);
            case TCKN -> Identity.isTckn(text);
            case VKN_OR_TCKN -> Identity.isVknOrTckn(text);
            case TAX_NUMBER -> text.equals("11111111111") || Identity.isVknOrTckn(text);
            case GSM -> Reach.isGsm(text);
            case COUNTRY -> Reach.isCountry(text);
            case CURRENCY -> Banking.isCurrency(text);
            case IBAN_TR -> Banking.isTurkishIban(text);
        };
    }
}
