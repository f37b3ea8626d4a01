package dev.vendorspec.runtime.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ids of what a vendor's spec checks, to notice one that is misspelt. Immutable and thread-safe.
 *
 * @param byOwner by the first part of the ids, such as a type's name, what stands behind its dot, with tabs between; none at all
 *     where the ids are not known, and then any id may be right
 */
public record RuleIds(Map<String, List<String>> byOwner) {

    public RuleIds {
        byOwner = Map.copyOf(byOwner);
    }

    /**
     * Tells where there is no such id.
     *
     * @throws IllegalArgumentException with the nearest id
     */
    public void require(String vendor, String id) {
        int dot = id.indexOf('.');
        boolean known = dot > 0 && rest(id.substring(0, dot)).contains(id.substring(dot + 1));
        if (!known && !byOwner.isEmpty()) {
            String nearest = nearest(id);
            throw new IllegalArgumentException(vendor + ": the spec has no check and no rule \"" + id + "\""
                    + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?"));
        }
    }

    private List<String> rest(String owner) {
        return byOwner.getOrDefault(owner, List.of()).stream()
                .flatMap(ids -> Stream.of(ids.split("\t")))
                .toList();
    }

    /** The id with the fewest changed, added or dropped letters, of several the first in order; none where all differ much. */
    private @Nullable String nearest(String wanted) {
        List<String> ids = new ArrayList<>();
        byOwner.keySet().forEach(owner -> rest(owner).forEach(rest -> ids.add(owner + "." + rest)));
        ids.sort(null);
        int least = wanted.length() / 3 + 1;
        String found = null;
        for (String id : ids) {
            if (Math.abs(id.length() - wanted.length()) < least) {
                int distance = distance(wanted.toLowerCase(Locale.ROOT), id.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    least = distance;
                    found = id;
                }
            }
        }
        return found;
    }

    /** Levenshtein's, one row after the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
