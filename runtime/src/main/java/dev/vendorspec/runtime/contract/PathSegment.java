package dev.vendorspec.runtime.contract;

import java.nio.charset.StandardCharsets;

/** One segment of a path, which a value cannot leave; and percent-encoding (RFC 3986, 2.1). */
public final class PathSegment {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final String HEX = "0123456789ABCDEF";

    private PathSegment() {}

    /**
     * The segment. Servers decode before they split, and some take a backslash for a slash: such values are refused, not
     * encoded.
     *
     * @param what what the value is, for the message
     * @throws IllegalArgumentException for a value that is blank or not one segment; it is not told
     */
    static String of(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is missing or blank");
        }
        if (value.equals(".") || value.equals("..") || value.indexOf('/') >= 0 || value.indexOf('\\') >= 0) {
            throw new IllegalArgumentException(what + " must be one segment: no slash, no backslash, not . or ..");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " has a control character");
        }
        return encoded(value);
    }

    /** The text in UTF-8 with everything percent-encoded that is not unreserved; for the runtime itself. */
    public static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && UNRESERVED.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.charAt(octet >> 4 & 15)).append(HEX.charAt(octet & 15));
            }
        }
        return encoded.toString();
    }
}
