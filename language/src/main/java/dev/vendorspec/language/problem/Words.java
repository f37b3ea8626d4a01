package dev.vendorspec.language.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How messages show what was written: short, on one line, in quotes. */
public final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    /** A written text in double quotes; control characters become a blank, a long text is cut. */
    public static String quote(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(shown::appendCodePoint);
        if (text.codePointCount(0, text.length()) > LONGEST) {
            shown.append('…');
        }
        return shown.append('"').toString();
    }

    /** {@code a, b or c}. */
    public static String either(Collection<String> words) {
        List<String> all = List.copyOf(words);
        if (all.size() < 2) {
            return all.stream().collect(Collectors.joining());
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
    }
}
