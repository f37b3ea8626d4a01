package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.validate.Banking;
import dev.vendorspec.runtime.validate.Check;
import dev.vendorspec.runtime.validate.Identity;
import dev.vendorspec.runtime.validate.Reach;
import java.util.function.Predicate;

/** Kinds of text that are checked by shape or checksum. Generated validators name them. */
public enum TextFormat {
    /** An e-mail address, by shape. */
    EMAIL(Check.EMAIL, Reach::isEmail),
    /** A Turkish identity number: 11 digits, two of them check digits. */
    TCKN(Check.TCKN, Identity::isTckn),
    /** A Turkish tax number: 10 digits, one of them a check digit. */
    VKN(Check.VKN, Identity::isVkn),
    /** A tax number or an identity number, told apart by length. */
    VKN_OR_TCKN(Check.VKN_OR_TCKN, Identity::isVknOrTckn),
    /** An international bank account number. */
    IBAN(Check.IBAN, Banking::isIban),
    /** A Turkish bank account number; its reserved digit is looked at as well. */
    IBAN_TR(Check.IBAN_TR, Banking::isTurkishIban),
    /** A Turkish mobile number, by shape. */
    GSM(Check.GSM, Reach::isGsm),
    /** An absolute http or https address with a host. */
    URL(Check.URL, Reach::isUrl),
    /** A currency's three capital letters. */
    CURRENCY(Check.CURRENCY, Banking::isCurrency),
    /** A country's two capital letters. */
    COUNTRY(Check.COUNTRY, Reach::isCountry);

    private final Check check;
    private final Predicate<String> test;

    TextFormat(Check check, Predicate<String> test) {
        this.check = check;
        this.test = test;
    }

    Check check() {
        return check;
    }

    boolean accepts(String text) {
        return test.test(text);
    }
}
