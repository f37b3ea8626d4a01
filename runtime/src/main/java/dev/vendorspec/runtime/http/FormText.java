package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.json.Pair;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Forms as text, in the way of the URL Standard of WHATWG: a blank is a plus, and {@code *-._} stay as they are. */
final class FormText {

    private FormText() {}

    /** The whole form. */
    static String of(List<Pair> pairs) {
        return of(pairs, UnaryOperator.identity());
    }

    /**
     * The whole form, each value first shown as the function says.
     *
     * @param shown what is written for a value
     */
    static String of(List<Pair> pairs, UnaryOperator<String> shown) {
        return pairs.stream()
                .map(pair -> encoded(pair.name()) + "=" + encoded(shown.apply(pair.value())))
                .collect(Collectors.joining("&"));
    }

    /** A name or value as it travels. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
