package dev.vendorspec.runtime.http;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an answer's {@code Content-Type} says, as far as it is well-formed.
 *
 * @param name the media type without parameters, such as {@code text/html}, or null
 * @param charset in which the body is written; UTF-8 where nothing is said, as JSON has it
 */
record MediaType(@Nullable String name, Charset charset) {

    private static final String TOKEN = "[A-Za-z0-9!#$&^_.+-]{1,60}";
    private static final Pattern NAME = Pattern.compile("\\s*(" + TOKEN + "/" + TOKEN + ")\\s*(;.*)?");
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([A-Za-z0-9._:+-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** What nearly every answer says, for which nothing has to be looked at. */
    private static final MediaType JSON = new MediaType("application/json", StandardCharsets.UTF_8);

    private static final Set<String> USUAL =
            Set.of("application/json", "application/json; charset=utf-8", "application/json;charset=utf-8");

    static MediaType of(@Nullable String header) {
        if (header != null && (USUAL.contains(header) || USUAL.contains(header.toLowerCase(Locale.ROOT)))) {
            return JSON;
        }
        Matcher name = NAME.matcher(header == null ? "" : header);
        if (!name.matches()) {
            return new MediaType(null, StandardCharsets.UTF_8);
        }
        Matcher charset = CHARSET.matcher(name.group(2) == null ? "" : name.group(2));
        return new MediaType(
                name.group(1).toLowerCase(Locale.ROOT),
                charset.find() ? known(charset.group(1)) : StandardCharsets.UTF_8);
    }

    /** Whether it is a page for people: what proxies answer in a vendor's place. */
    boolean isPage() {
        return "text/html".equals(name) || "application/xhtml+xml".equals(name);
    }

    private static Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
