package dev.vendorspec.runtime.validate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** How people and servers are reached: e-mail, mobile numbers, addresses, countries. By shape, never by look-up. */
public final class Reach {

    private static final int MAX_EMAIL = 254;
    private static final int GSM_DIGITS = 10;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Reach() {}

    /** Whether the text has one at sign, something before it, a dot inside what is behind it; no blanks. */
    public static boolean isEmail(String text) {
        int at = text.indexOf('@');
        String domain = text.substring(at + 1);
        return at > 0
                && domain.indexOf('@') < 0
                && domain.indexOf('.') > 0
                && !domain.endsWith(".")
                && Texts.length(text) <= MAX_EMAIL
                && text.codePoints().noneMatch(Reach::isBlank);
    }

    /** Whether ten digits beginning with 5 are left when blanks and {@code +90}, {@code 0090} or {@code 0} are gone. */
    public static boolean isGsm(String text) {
        String packed = text.replace(" ", "");
        String number = packed;
        if (packed.startsWith("+90")) {
            number = packed.substring(3);
        } else if (packed.startsWith("0090")) {
            number = packed.substring(4);
        } else if (packed.startsWith("0")) {
            number = packed.substring(1);
        }
        return Digits.areDigits(number, GSM_DIGITS) && number.charAt(0) == '5';
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
        return Digits.areCapitals(text, 2) && COUNTRIES.contains(text);
    }

    /** White space and what cannot be seen: the JDK counts U+0085 and U+001C among the one or the other. */
    private static boolean isBlank(int codePoint) {
        return Character.isSpaceChar(codePoint) || Character.isISOControl(codePoint);
    }
}
