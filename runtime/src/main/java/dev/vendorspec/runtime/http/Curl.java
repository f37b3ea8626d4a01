package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.Header;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a request as a command line that may be shown: what was sent as personal or secret is masked. */
final class Curl {

    private static final String MASK = "***";

    /** A segment of a path, or a name or value of a query. */
    private static final Pattern PIECE = Pattern.compile("[^/?&=]+");

    private Curl() {}

    /**
     * The command line.
     *
     * @param address the server's address, which is never secret
     * @param sent the request
     * @param open the headers whose values may be shown, in lower case
     * @param body the body, or null for none
     * @param redactor hides what was sent
     */
    static String of(String address, EncodedRequest sent, Set<String> open, @Nullable Data body, Redactor redactor) {
        StringBuilder line = new StringBuilder("curl -X ").append(sent.method()).append(' ');
        line.append(quoted(address + path(sent.path(), redactor)));
        for (Header header : sent.headers()) {
            if (body != null && body.ownType() && isContentType(header)) {
                continue;
            }
            line.append(" -H ").append(quoted(header.name() + ": " + shown(header, open, redactor)));
        }
        if (body != null) {
            body.values().forEach(value -> line.append(body.option()).append(quoted(redactor.hide(value))));
        }
        return line.toString();
    }

    private static boolean isContentType(Header header) {
        return String.CASE_INSENSITIVE_ORDER.compare(header.name(), "Content-Type") == 0;
    }

    /**
     * A body as it may be shown.
     *
     * @param option before each of the values
     * @param ownType whether curl says the media type itself, as it makes the boundary between parts
     */
    record Data(String option, List<String> values, boolean ownType) {

        /** The whole body in one text. */
        static Data raw(String text) {
            return new Data(" --data-raw ", List.of(text), false);
        }

        /** Parts, each with its name and {@code =} before it. */
        static Data parts(List<String> parts) {
            return new Data(" --form-string ", parts, true);
        }
    }

    /** The headers of an answer, one a line, as they may be shown; even a name may repeat what was sent. */
    static String headers(Iterable<Header> headers, Set<String> open, Redactor redactor) {
        return java.util.stream.StreamSupport.stream(headers.spliterator(), false)
                .map(header -> redactor.hide(header.name()) + ": " + shown(header, open, redactor))
                .collect(Collectors.joining("\n"));
    }

    private static String shown(Header header, Set<String> open, Redactor redactor) {
        return open.contains(header.name().toLowerCase(Locale.ROOT)) ? redactor.hide(header.value()) : MASK;
    }

    /** Masks each piece that, decoded, holds something that was sent. */
    private static String path(String path, Redactor redactor) {
        Matcher piece = PIECE.matcher(path);
        return piece.replaceAll(found -> {
            String decoded = decoded(found.group());
            return Matcher.quoteReplacement(redactor.isHarmless(decoded) ? found.group() : MASK);
        });
    }

    /** A query may write a blank as a plus, a path does not; a value is looked for without its blanks anyway. */
    private static String decoded(String piece) {
        try {
            return URLDecoder.decode(piece, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return piece;
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
