package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.PathSegment;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a vendor's text fit for an exception's message: without what was sent as personal or secret, on one line, and
 * not too long. Made by {@link SentSecrets} for one call that failed. Vendors repeat a value in capitals or with other
 * blanks (an IBAN in groups of four), or the address with its percent signs, so letters match in either case, blanks
 * anywhere, and percent-encoded values too.
 */
final class Redactor {

    /** What a message holds of a vendor's text, in code points. */
    private static final int LONGEST = 500;

    /** What is looked at of a longer text; far more than a message holds. */
    private static final int LOOKED_AT = 16 * LONGEST;

    /** A shorter value is found in any text, and says little of anybody. */
    private static final int SHORTEST_VALUE = 3;

    private static final String MASK = "***";
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Z}\\s]");

    /** The values without blanks and in one case, the longest first, by their first code point. */
    private final Map<Integer, List<int[]>> values;

    private Redactor(Map<Integer, List<int[]>> values) {
        this.values = values;
    }

    /** Hides these values; those of fewer than three code points are left. */
    static Redactor of(Collection<String> values) {
        Map<Integer, List<int[]>> byFirst = new HashMap<>();
        for (String value : values) {
            int[] points = points(value);
            if (points.length >= SHORTEST_VALUE) {
                add(points, byFirst);
                add(points(PathSegment.encoded(value)), byFirst);
            }
        }
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((int[] points) -> points.length).reversed()));
        return new Redactor(byFirst);
    }

    private static void add(int[] points, Map<Integer, List<int[]>> byFirst) {
        byFirst.computeIfAbsent(points[0], first -> new ArrayList<>()).add(points);
    }

    private static int[] points(String value) {
        return line(value)
                .codePoints()
                .filter(point -> point != ' ')
                .map(Redactor::inOneCase)
                .toArray();
    }

    /** The text as a message may hold it, or null where there is none. */
    @Nullable
    String apply(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        boolean isCut = text.length() > LOOKED_AT;
        String masked =
                masked(isCut ? text.substring(0, LOOKED_AT) : text, isCut).strip();
        return masked.codePointCount(0, masked.length()) <= LONGEST
                ? masked
                : masked.substring(0, masked.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** The whole text on one line, however long, with masks. */
    String hide(String text) {
        return masked(text, false);
    }

    /** Whether the text can be shown as it is. */
    boolean isHarmless(@Nullable String text) {
        return text == null || masked(text, false).equals(line(text));
    }

    private String masked(String text, boolean isCut) {
        int[] shown = line(text).codePoints().toArray();
        int[] points = Arrays.stream(shown).map(Redactor::inOneCase).toArray();
        StringBuilder masked = new StringBuilder(text.length());
        int at = 0;
        while (at < points.length) {
            int end = endOfValue(points, at, isCut);
            if (end > at) {
                masked.append(MASK);
                at = end;
            } else {
                masked.appendCodePoint(shown[at++]);
            }
        }
        return masked.toString();
    }

    /** Where the longest value that begins here ends; here itself where none does. The cut may go through a value. */
    private int endOfValue(int[] points, int start, boolean isCut) {
        for (int[] value : values.getOrDefault(points[start], List.of())) {
            int at = start;
            int matched = 0;
            while (at < points.length
                    && matched < value.length
                    && (points[at] == value[matched] || points[at] == ' ')) {
                matched += points[at] == ' ' ? 0 : 1;
                at++;
            }
            if (matched == value.length || (isCut && at == points.length)) {
                return at;
            }
        }
        return start;
    }

    /** One line, composed, with a blank for everything that does not print. */
    private static String line(String text) {
        return UNPRINTABLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ");
    }

    /** One form for both cases of a letter, and for all four letters that Turkish and others write as I. */
    private static int inOneCase(int point) {
        return Character.toLowerCase(Character.toUpperCase(point));
    }
}
