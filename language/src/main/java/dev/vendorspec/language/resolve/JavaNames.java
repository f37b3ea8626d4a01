package dev.vendorspec.language.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Derives Java names from wire names and labels, and knows what a Java name is. */
final class JavaNames {

    private static final Set<String> RESERVED = Set.of(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum extends"
                            + " final finally float for goto if implements import instanceof int interface long native new"
                            + " package private protected public return short static strictfp super switch synchronized"
                            + " this throw throws transient try void volatile while true false null _")
                    .split(" "));

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private JavaNames() {}

    /** Whether it is a Java identifier and no reserved word. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && !RESERVED.contains(name)
                && Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints()
                        .allMatch(c -> Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
    }

    /** Whether it is a Java identifier in capitals, as a constant is. */
    static boolean isConstantName(String name) {
        return isName(name) && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /**
     * The lower camel case of a wire name: {@code FBSSendMode} gives {@code fbsSendMode}, {@code x-api-key}
     * {@code xApiKey}. Empty where the wire name has neither letters nor digits.
     */
    static String camelCase(String wireName) {
        StringBuilder name = new StringBuilder();
        for (String word : words(wireName)) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : capitalised(lower));
        }
        boolean startsBadly = !name.isEmpty() && !Character.isJavaIdentifierStart(name.codePointAt(0));
        return startsBadly ? "_" + name : name.toString();
    }

    /**
     * The constant's name of a label: {@code Buyer and seller} gives {@code BUYER_AND_SELLER}, and {@code Kapalı}, which
     * stands where an English one should, {@code KAPALI}; may be empty.
     */
    static String constantCase(String label) {
        String plain = withoutMarks(label);
        StringBuilder name = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean sign = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (sign) {
                name.append(gap && !name.isEmpty() ? "_" : "").append(c);
            }
            gap = !sign && c != '\'';
        }
        String upper = name.toString().toUpperCase(Locale.ROOT);
        boolean startsBadly = !upper.isEmpty() && !Character.isJavaIdentifierStart(upper.charAt(0));
        return startsBadly ? "_" + upper : upper;
    }

    /** Latin letters without what stands on or under them; the Turkish dotless i is one of its own in Unicode. */
    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ı', 'i');
    }

    private static String capitalised(String word) {
        int first = Character.charCount(word.codePointAt(0));
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /** Splits where a small letter or digit meets a capital, before the last capital of several, and at other signs. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int[] points = name.codePoints().toArray();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            boolean sign = Character.isLetterOrDigit(points[i]);
            if (!word.isEmpty() && (!sign || begins(points, i))) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (sign) {
                word.appendCodePoint(points[i]);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean begins(int[] points, int i) {
        if (!Character.isUpperCase(points[i])) {
            return false;
        }
        boolean behindCapital = Character.isUpperCase(points[i - 1]);
        boolean beforeSmall = i + 1 < points.length && Character.isLowerCase(points[i + 1]);
        return !behindCapital || beforeSmall;
    }
}
