package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.validate.Banking;
import dev.vendorspec.runtime.validate.Check;
import dev.vendorspec.runtime.validate.Identity;
import dev.vendorspec.runtime.validate.Reach;

/** Kinds of text that are checked by shape or checksum. Generated validators name them. */
public enum TextFormat {
    /** An e-mail address, by shape. */
    EMAIL(Check.EMAIL),
    /** A Turkish identity number: 11 digits, two of them check digits. */
    TCKN(Check.TCKN),
    /** A Turkish tax number: 10 digits, one of them a check digit. */
    VKN(Check.VKN),
    /** A tax number or an identity number, told apart by length. */
    VKN_OR_TCKN(Check.VKN_OR_TCKN),
    /** An international bank account number. */
    IBAN(Check.IBAN),
    /** A Turkish bank account number; its reserved digit is looked at as well. */
    IBAN_TR(Check.IBAN_TR),
    /** A Turkish mobile number, by shape. */
    GSM(Check.GSM),
    /** An absolute http or https address with a host. */
    URL(Check.URL),
    /** A currency's three capital letters. */
    CURRENCY(Check.CURRENCY),
    /** A country's two capital letters. */
    COUNTRY(Check.COUNTRY);

    private final Check check;

    TextFormat(Check check) {
        this.check = check;
    }

    Check check() {
        return check;
    }

    /** Compared one by one: a caller names a constant, and what it is not is then gone from the compiled code. */
    boolean accepts(String text) {
        if (this == EMAIL) {
            return Reach.isEmail(text);
        }
        if (this == TCKN) {
            return Identity.isTckn(text);
        }
        if (this == VKN) {
            return Identity.isVkn(text);
        }
        if (this == VKN_OR_TCKN) {
            return Identity.isVknOrTckn(text);
        }
        if (this == GSM) {
            return Reach.isGsm(text);
        }
        return this == IBAN_TR ? Banking.isTurkishIban(text) : isRarer(text);
    }

    private boolean isRarer(String text) {
        if (this == CURRENCY) {
            return Banking.isCurrency(text);
        }
        if (this == COUNTRY) {
            return Reach.isCountry(text);
        }
        if (this == IBAN) {
            return Banking.isIban(text);
        }
        if (this == URL) {
            return Reach.isUrl(text);
        }
        throw new AssertionError(this);
    }
}
