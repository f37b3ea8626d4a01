package dev.vendorspec.language.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a misspelt name was probably meant to be, for the suggestion behind a message. */
public final class NearestName {

    private static final int LONGEST = 80;

    private NearestName() {}

    /**
     * The suggestion {@code did you mean "taxOffice"?}, or empty where no known name is near. A name that differs only
     * in case wins; then the fewest changed, added, dropped or swapped letters; then the first in order.
     *
     * @param written the name that is not known
     * @param known the names that are, in a stable order
     */
    public static Optional<String> suggest(String written, Collection<String> known) {
        return nearest(written, known).map(NearestName::question);
    }

    /** A suggestion's text. */
    public static String question(String name) {
        return "did you mean " + Words.quote(name) + "?";
    }

    /** The nearest name itself, as {@link #suggest} finds it. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = folded(written);
        // A third of the letters may differ; in a name of one letter only its case.
        int best = Math.min(written.length() - 1, Math.max(1, written.length() / 3)) + 1;
        String found = null;
        for (String name : known) {
            if (name.length() > LONGEST) {
                continue;
            }
            int distance = distance(wanted, folded(name));
            if (distance < best) {
                best = distance;
                found = name;
            }
        }
        return Optional.ofNullable(found);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Damerau and Levenshtein's distance, each pair of neighbours swapped at most once. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[a.length()][b.length()];
    }
}
