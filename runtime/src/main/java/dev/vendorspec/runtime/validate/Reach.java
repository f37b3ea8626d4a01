package dev.vendorspec.runtime.validate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How people and servers are reached: e-mail, mobile numbers, addresses, countries. By shape, never by look-up. */
public final class Reach {

    private static final int MAX_EMAIL = 254;
    private static final int GSM_DIGITS = 10;

    private Reach() {}

    /** Whether the text has one at sign, something before it, a dot inside what is behind it; no blanks. */
    public static boolean isEmail(String text) {
        int length = text.length();
        int at = -1;
        int dot = -1;
        for (int index = 0; index < length; index++) {
            char character = text.charAt(index);
            if (Digits.isBetweenLetters(character)) {
                continue; // most are letters: one comparison for each
            }
            if (character == '@') {
                if (at >= 0) {
                    return false;
                }
                at = index;
                dot = -1;
            } else if (character == '.') {
                dot = dot < 0 ? index : dot;
            } else if ((character <= ' ' || character >= 0x7F) && isBlank(character)) {
                return false;
            }
        }
        return at > 0
                && dot > at + 1
                && text.charAt(length - 1) != '.'
                && (length <= MAX_EMAIL || Texts.length(text) <= MAX_EMAIL);
    }

    /** Whether ten digits beginning with 5 are left when blanks and {@code +90}, {@code 0090} or {@code 0} are gone. */
    public static boolean isGsm(String text) {
        if (text.length() == GSM_DIGITS && text.charAt(0) == '5' && Digits.areDigits(text, GSM_DIGITS)) {
            return true;
        }
        int packed = 0;
        for (int index = 0; index < text.length(); index++) {
            packed += text.charAt(index) == ' ' ? 0 : 1;
        }
        String before = switch (packed - GSM_DIGITS) {
            case 0 -> "5";
            case 1 -> "05";
            case 3 -> "+905";
            case 4 -> "00905";
            default -> "";
        };
        return !before.isEmpty() && isDigitsBehind(text, before);
    }

    /** Whether the text without its blanks begins so, and only digits follow. */
    private static boolean isDigitsBehind(String text, String beginning) {
        int place = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character != ' ') {
                boolean right =
                        place < beginning.length() ? character == beginning.charAt(place) : Digits.isDigit(character);
                if (!right) {
                    return false;
                }
                place++;
            }
        }
        return true;
    }

    /** Whether the text is an absolute http or https address with a host. */
    public static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return scheme != null
                    && Set.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** Whether the text is the code of a country, in capitals. */
    public static boolean isCountry(String text) {
        return Countries.ALL.has(text);
    }

    /** Apart, because the JDK's list takes time to load. */
    private static final class Countries {

        static final CapitalCodes ALL = new CapitalCodes(2, List.of(Locale.getISOCountries()));

        private Countries() {}
    }

    /** White space and what cannot be seen: the JDK counts U+0085 and U+001C among the one or the other. */
    private static boolean isBlank(char character) {
        return Character.isSpaceChar(character) || Character.isISOControl(character);
    }
}
