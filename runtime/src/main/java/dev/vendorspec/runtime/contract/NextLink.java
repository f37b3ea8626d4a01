package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.transport.Header;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header {@code Link} (RFC 8288, section 3) for the address of the next page; {@code Pages} asks. Whether that
 * address is the vendor's own is found out where it is called.
 */
public final class NextLink {

    private final String text;
    private int at;

    private NextLink(String text) {
        this.text = text;
    }

    /** The target of the first link whose relation is {@code next}, as written; null where there is none. */
    public static @Nullable String of(List<Header> headers) {
        for (Header header : headers) {
            if (header.name().toLowerCase(Locale.ROOT).equals("link")) {
                String target = new NextLink(header.value()).next();
                if (target != null) {
                    return target;
                }
            }
        }
        return null;
    }

    /** A header may hold several links: {@code <a>; rel="prev", <b>; rel="next last"}. */
    private @Nullable String next() {
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            int close = open < 0 ? -1 : text.indexOf('>', open);
            if (close < 0) {
                return null;
            }
            at = close + 1;
            if (isNext()) {
                return text.substring(open + 1, close);
            }
        }
        return null;
    }

    /** Reads the parameters of one link; of several {@code rel} only the first counts. */
    private boolean isNext() {
        String relations = null;
        while (skip(';')) {
            String name = token().toLowerCase(Locale.ROOT);
            String value = skip('=') ? value() : "";
            if (name.equals("rel") && relations == null) {
                relations = value;
            }
        }
        return relations != null
                && List.of(relations.toLowerCase(Locale.ROOT).split(" ", -1)).contains("next");
    }

    private boolean skip(char sign) {
        blanks();
        boolean found = at < text.length() && text.charAt(at) == sign;
        at += found ? 1 : 0;
        return found;
    }

    private String value() {
        if (!skip('"')) {
            return token();
        }
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        at++;
        return value.toString();
    }

    private String token() {
        blanks();
        int from = at;
        while (at < text.length() && ";,= \t\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private void blanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }
}
