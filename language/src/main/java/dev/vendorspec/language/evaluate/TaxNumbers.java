package dev.vendorspec.language.evaluate;

import java.util.regex.Pattern;

/** Checksums of Turkish identity and tax numbers. {@link DomainChecks} calls it. */
final class TaxNumbers {

    private static final Pattern TCKN = Pattern.compile("[1-9][0-9]{10}");
    private static final Pattern VKN = Pattern.compile("[0-9]{10}");

    private TaxNumbers() {}

    /** The tenth digit is of the first nine, the eleventh of the first ten. */
    static boolean isTckn(String text) {
        if (!TCKN.matcher(text).matches()) {
            return false;
        }
        int odd = digit(text, 1) + digit(text, 3) + digit(text, 5) + digit(text, 7) + digit(text, 9);
        int even = digit(text, 2) + digit(text, 4) + digit(text, 6) + digit(text, 8);
        int tenth = Math.floorMod(odd * 7 - even, 10);
        int eleventh = (odd + even + digit(text, 10)) % 10;
        return digit(text, 10) == tenth && digit(text, 11) == eleventh;
    }

    /** The tenth digit is of the first nine. */
    static boolean isVkn(String text) {
        if (!VKN.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        for (int place = 1; place <= 9; place++) {
            int weight = 10 - place;
            int shifted = (digit(text, place) + weight) % 10;
            sum += shifted == 9 ? 9 : (shifted << weight) % 9;
        }
        return digit(text, 10) == (10 - sum % 10) % 10;
    }

    /** The digit at a place counted from 1 at the left, as the published algorithms count. */
    private static int digit(String text, int place) {
        return text.charAt(place - 1) - '0';
    }
}
