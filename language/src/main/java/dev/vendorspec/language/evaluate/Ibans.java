package dev.vendorspec.language.evaluate;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Structure and check digits of bank account numbers, ISO 13616. {@link DomainChecks} calls it. */
final class Ibans {

    private static final Pattern ANY = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}");
    private static final Pattern TURKISH = Pattern.compile("TR[0-9]{2}[0-9]{5}[0-9][A-Z0-9]{16}");
    private static final int RESERVED_AT = 9;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Ibans() {}

    static boolean isIban(String text) {
        return ANY.matcher(text).matches() && checks(text);
    }

    static boolean isTurkish(String text) {
        return TURKISH.matcher(text).matches() && checks(text);
    }

    /** The digit of a Turkish number that is kept for later use and should be 0. */
    static char reservedDigit(String turkish) {
        return turkish.charAt(RESERVED_AT);
    }

    /** The first four characters go to the end, letters become 10 to 35, and the whole leaves 1 when divided by 97. */
    private static boolean checks(String text) {
        StringBuilder digits = new StringBuilder();
        (text.substring(4) + text.substring(0, 4))
                .chars()
                .forEach(character -> digits.append(character >= 'A' ? character - 'A' + 10 : character - '0'));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
