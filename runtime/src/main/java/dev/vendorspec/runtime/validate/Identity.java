package dev.vendorspec.runtime.validate;

/** Turkish identity and tax numbers, by their check digits. */
public final class Identity {

    private static final int TCKN_LENGTH = 11;
    private static final int VKN_LENGTH = 10;

    private static final byte[] VKN_PARTS = vknParts();

    private Identity() {}

    /** Whether the text is an identity number: 11 digits, not beginning with 0, the last two being check digits. */
    public static boolean isTckn(String text) {
        if (text.length() != TCKN_LENGTH || text.charAt(0) == '0') {
            return false;
        }
        int odd = 0;
        int even = 0;
        for (int index = 0; index < TCKN_LENGTH; index++) {
            int digit = Digits.at(text, index);
            if (digit < 0 || digit > 9) {
                return false;
            }
            if (index % 2 == 0) {
                odd += digit;
            } else {
                even += digit;
            }
        }
        // Both check digits are asked at once, so that neither division waits for the other; 50 keeps it positive.
        int tenth = Digits.at(text, TCKN_LENGTH - 2);
        int eleventh = Digits.at(text, TCKN_LENGTH - 1);
        return ((odd - eleventh) * 7 - even + 50) % 10 == 0 && (odd + even - eleventh * 2 + 10) % 10 == 0;
    }

    /** Whether the text is a tax number: 10 digits, the last being the check digit. */
    public static boolean isVkn(String text) {
        if (text.length() != VKN_LENGTH) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < VKN_LENGTH - 1; place++) {
            int digit = Digits.at(text, place);
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += VKN_PARTS[place * 10 + digit];
        }
        int check = Digits.at(text, VKN_LENGTH - 1);
        return check >= 0 && check <= 9 && (sum + check) % 10 == 0;
    }

    /** What a digit adds to the sum, for each place and then for each digit. */
    private static byte[] vknParts() {
        byte[] parts = new byte[(VKN_LENGTH - 1) * 10];
        for (int place = 0; place < VKN_LENGTH - 1; place++) {
            int power = VKN_LENGTH - 1 - place;
            for (int digit = 0; digit < 10; digit++) {
                int moved = (digit + power) % 10;
                parts[place * 10 + digit] = (byte) (moved == 9 ? 9 : (moved << power) % 9);
            }
        }
        return parts;
    }

    /** Whether the text is a tax number if it has 10 characters, else an identity number. */
    public static boolean isVknOrTckn(String text) {
        return text.length() == VKN_LENGTH ? isVkn(text) : isTckn(text);
    }
}
