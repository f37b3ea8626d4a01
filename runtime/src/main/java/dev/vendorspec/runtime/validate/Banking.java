package dev.vendorspec.runtime.validate;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Bank account numbers and currencies. */
public final class Banking {

    /** ISO 13616: two letters, two check digits, then 11 (Norway's) to 30 characters. */
    private static final int MIN_IBAN = 15;

    private static final int MAX_IBAN = 34;
    private static final int TURKISH_IBAN = 26;
    private static final int BANK_END = 9;
    private static final int RESERVED_DIGIT = 9;

    /** What is taken from a letter to make A 10. */
    private static final int A = 'A' - 10;

    /** What is left of the powers of ten when divided by 97. */
    private static final byte[] COUNTS = counts();

    private Banking() {}

    /** Whether the text has an IBAN's structure and checksum; capitals only, no blanks. */
    public static boolean isIban(String text) {
        return text.length() >= MIN_IBAN
                && text.length() <= MAX_IBAN
                && Digits.isCapital(text.charAt(0))
                && Digits.isCapital(text.charAt(1))
                && Digits.areDigits(text, 2, 4)
                && isChecked(text);
    }

    /** Whether the text is an IBAN of Turkey: 26 characters, the bank's five digits and the reserved one being digits. */
    public static boolean isTurkishIban(String text) {
        return text.length() == TURKISH_IBAN
                && text.charAt(0) == 'T'
                && text.charAt(1) == 'R'
                && Digits.areDigits(text, 4, BANK_END + 1)
                && isIban(text);
    }

    /** Whether the reserved digit of a Turkish IBAN is the 0 that it is meant to be. */
    public static boolean isReservedDigitZero(String turkishIban) {
        return turkishIban.charAt(RESERVED_DIGIT) == '0';
    }

    /** Whether the text is the code of a currency, in capitals. */
    public static boolean isCurrency(String text) {
        return Currencies.ALL.has(text);
    }

    /** Apart, because the JDK's list takes time to load: only those wait who have a currency. */
    private static final class Currencies {

        static final CapitalCodes ALL = new CapitalCodes(3, codes());

        private Currencies() {}

        private static List<String> codes() {
            List<String> codes = new ArrayList<>();
            for (Currency currency : Currency.getAvailableCurrencies()) {
                codes.add(currency.getCurrencyCode());
            }
            return codes;
        }
    }

    /**
     * ISO 7064 mod 97 over the text with its first four characters put last, A being 10 and Z 35: each times what its
     * place counts, so that no step waits for a division before it. The first four are known to be right.
     */
    private static boolean isChecked(String text) {
        int sum = (text.charAt(0) - A) * COUNTS[4]
                + (text.charAt(1) - A) * COUNTS[2]
                + Digits.at(text, 2) * COUNTS[1]
                + Digits.at(text, 3);
        int place = 6;
        for (int index = text.length() - 1; index >= 4; index--) {
            char character = text.charAt(index);
            if (Digits.isDigit(character)) {
                sum += (character - '0') * COUNTS[place++];
            } else if (Digits.isCapital(character)) {
                sum += (character - A) * COUNTS[place];
                place += 2;
            } else {
                return false;
            }
        }
        return sum % 97 == 1;
    }

    private static byte[] counts() {
        byte[] counts = new byte[2 * MAX_IBAN];
        int count = 1;
        for (int place = 0; place < counts.length; place++) {
            counts[place] = (byte) count;
            count = count * 10 % 97;
        }
        return counts;
    }
}
