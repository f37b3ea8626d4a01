package dev.vendorspec.runtime.validate;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** Bank account numbers and currencies. */
public final class Banking {

    /** ISO 13616: two letters, two check digits, then 11 (Norway's) to 30 characters. */
    private static final int MIN_IBAN = 15;

    private static final int MAX_IBAN = 34;
    private static final long LONG_NUMBER = 10_000_000_000_000_000L;
    private static final int TURKISH_IBAN = 26;
    private static final int BANK_END = 9;
    private static final int RESERVED_DIGIT = 9;

    private Banking() {}

    /** Whether the text has an IBAN's structure and checksum; capitals only, no blanks. */
    public static boolean isIban(String text) {
        return text.length() >= MIN_IBAN
                && text.length() <= MAX_IBAN
                && Digits.isCapital(text.charAt(0))
                && Digits.isCapital(text.charAt(1))
                && Digits.areDigits(text, 2, 4)
                && areDigitsOrCapitals(text)
                && remainder(text) == 1;
    }

    /** Whether the text is an IBAN of Turkey: 26 characters, the bank's five digits and the reserved one being digits. */
    public static boolean isTurkishIban(String text) {
        return text.length() == TURKISH_IBAN
                && text.startsWith("TR")
                && Digits.areDigits(text, 4, BANK_END + 1)
                && isIban(text);
    }

    /** Whether the reserved digit of a Turkish IBAN is the 0 that it is meant to be. */
    public static boolean isReservedDigitZero(String turkishIban) {
        return turkishIban.charAt(RESERVED_DIGIT) == '0';
    }

    /** Whether the text is the code of a currency, in capitals. */
    public static boolean isCurrency(String text) {
        return Digits.areCapitals(text, 3) && Currencies.ALL.contains(text);
    }

    private static boolean areDigitsOrCapitals(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!Digits.isDigit(text.charAt(index)) && !Digits.isCapital(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** Apart, because the JDK's list takes time to load: only those wait who have a currency. */
    private static final class Currencies {

        static final Set<String> ALL = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());

        private Currencies() {}
    }

    /** ISO 7064 mod 97 over the text with its first four characters put last, A being 10 and Z 35. */
    private static int remainder(String text) {
        return (int) (remainder(text, 0, 4, remainder(text, 4, text.length(), 0)) % 97);
    }

    /** Divides only when the number gets long. */
    private static long remainder(String text, int from, int to, long before) {
        long number = before;
        for (int index = from; index < to; index++) {
            char character = text.charAt(index);
            number = Digits.isDigit(character) ? number * 10 + character - '0' : number * 100 + character - 'A' + 10;
            if (number >= LONG_NUMBER) {
                number %= 97;
            }
        }
        return number;
    }
}
