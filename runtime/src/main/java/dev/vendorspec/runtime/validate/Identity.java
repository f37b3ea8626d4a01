package dev.vendorspec.runtime.validate;

/** Turkish identity and tax numbers, by their check digits. */
public final class Identity {

    private static final int TCKN_LENGTH = 11;
    private static final int VKN_LENGTH = 10;

    private Identity() {}

    /** Whether the text is an identity number: 11 digits, not beginning with 0, the last two being check digits. */
    public static boolean isTckn(String text) {
        if (!Digits.areDigits(text, TCKN_LENGTH) || text.charAt(0) == '0') {
            return false;
        }
        int odd = 0;
        int even = 0;
        for (int index = 0; index < 9; index++) {
            if (index % 2 == 0) {
                odd += Digits.at(text, index);
            } else {
                even += Digits.at(text, index);
            }
        }
        int tenth = Math.floorMod(odd * 7 - even, 10);
        int eleventh = (odd + even + tenth) % 10;
        return Digits.at(text, 9) == tenth && Digits.at(text, 10) == eleventh;
    }

    /** Whether the text is a tax number: 10 digits, the last being the check digit. */
    public static boolean isVkn(String text) {
        if (!Digits.areDigits(text, VKN_LENGTH)) {
            return false;
        }
        int sum = 0;
        for (int place = 1; place <= 9; place++) {
            int power = 10 - place;
            int digit = (Digits.at(text, place - 1) + power) % 10;
            sum += digit == 9 ? 9 : (digit << power) % 9;
        }
        return Digits.at(text, 9) == (10 - sum % 10) % 10;
    }

    /** Whether the text is a tax number if it has 10 characters, else an identity number. */
    public static boolean isVknOrTckn(String text) {
        return text.length() == VKN_LENGTH ? isVkn(text) : isTckn(text);
    }
}
