package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.Domain;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether text is of a domain: shape or checksum. {@link TextChecks} calls it, and tests compare others with it.
 *
 * <p>The runtime has checks of its own for the same domains, on purpose: the two are written apart, so that each shows
 * the other's mistakes. This is the oracle: plain rather than fast. Only ASCII digits and letters count anywhere.
 * Blanks at either end are never taken off, but in a GSM number.
 */
public final class DomainChecks {

    /** Something without an at sign, one at sign, and a domain with a dot, but none at either end. */
    private static final Pattern EMAIL = Pattern.compile("[^@]+@(?!\\.)[^@]+\\.[^@]*[^@.]");

    private static final Pattern GSM = Pattern.compile("(\\+90|0090|0)?5[0-9]{9}");
    private static final Pattern WEB_SCHEME = Pattern.compile("(?i:https?)");
    private static final int EMAIL_MAX = 254;
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private DomainChecks() {}

    /** Whether the text, which is not blank, is of the domain. */
    public static boolean passes(Domain domain, String text) {
        return switch (domain) {
            case NONE -> true;
            case EMAIL -> isEmail(text);
            case TCKN -> TaxNumbers.isTckn(text);
            case VKN -> TaxNumbers.isVkn(text);
            case VKN_OR_TCKN -> text.length() == 10 ? TaxNumbers.isVkn(text) : TaxNumbers.isTckn(text);
            case IBAN -> Ibans.isIban(text);
            case IBAN_TR -> Ibans.isTurkish(text);
            case GSM -> isGsm(text);
            case URL -> isUrl(text);
            case CURRENCY -> CURRENCIES.contains(text);
            case COUNTRY -> COUNTRIES.contains(text);
        };
    }

    /** Whether the domain has a reserved place in which this text, which passes, has something else than it should. */
    public static boolean breaksReserved(Domain domain, String text) {
        return domain == Domain.IBAN_TR && Ibans.reservedDigit(text) != '0';
    }

    private static boolean isEmail(String text) {
        return TextLength.of(text) <= EMAIL_MAX
                && EMAIL.matcher(text).matches()
                && text.codePoints().noneMatch(DomainChecks::isBlank);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint);
    }

    private static boolean isGsm(String text) {
        return GSM.matcher(text.replace(" ", "")).matches();
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            return uri.getScheme() != null
                    && WEB_SCHEME.matcher(uri.getScheme()).matches()
                    && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** What a text of the domain is, with its article, for messages. */
    static String describe(Domain domain) {
        return switch (domain) {
            case NONE -> "text";
            case EMAIL -> "an e-mail address";
            case TCKN -> "a valid Turkish identity number";
            case VKN -> "a valid Turkish tax number";
            case VKN_OR_TCKN -> "a valid Turkish tax number or identity number";
            case IBAN -> "a valid IBAN";
            case IBAN_TR -> "a valid Turkish IBAN";
            case GSM -> "a Turkish mobile number";
            case URL -> "an absolute http or https address";
            case CURRENCY -> "a currency code of ISO 4217";
            case COUNTRY -> "a country code of ISO 3166-1";
        };
    }
}
