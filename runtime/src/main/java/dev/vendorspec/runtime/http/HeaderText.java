package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.Header;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be a header: the JDK would print what cannot, and a line end would begin another header. */
public final class HeaderText {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    /** Those that a connection needs, the body's own, and credentials, which have ways of their own to be given. */
    private static final Set<String> TAKEN = Set.of(
            "authorization",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private HeaderText() {}

    /**
     * A header that a user adds.
     *
     * @throws IllegalArgumentException for a name or value that no header can have, and for one that clients set; the
     *     value is not told
     */
    public static Header own(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a header's name has only letters, digits and !#$%&'*+.^_`|~-");
        }
        if (TAKEN.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("header " + name + " is set by the client itself");
        }
        return new Header(name, value("header " + name, value));
    }

    /**
     * A value that can be a header.
     *
     * @param what what the value is, for the message
     * @throws IllegalArgumentException for one that cannot; it is not told
     */
    public static String value(String what, String value) {
        if (!isVisible(value, ' ') || value.startsWith(" ") || value.endsWith(" ")) {
            throw new IllegalArgumentException(
                    what + ": only visible ASCII characters, with blanks only between them, and not empty");
        }
        return value;
    }

    /** Whether the text can stand in a header behind a scheme. */
    static boolean isToken(String text) {
        return isVisible(text, '!');
    }

    /** Whether it has characters, each from the first one to the last of visible ASCII. */
    private static boolean isVisible(String text, char first) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < first || text.charAt(i) > '~') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
