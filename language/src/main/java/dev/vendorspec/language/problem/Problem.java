package dev.vendorspec.language.problem;

import dev.vendorspec.language.source.Location;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a spec: where, how bad, which kind, in words, and what would mend it.
 *
 * @param at the place of the culprit
 * @param code the kind, documented in {@code docs/problems.md}
 * @param text what was found and what was expected, in one sentence without a full stop
 * @param fix a suggestion such as {@code did you mean "taxOffice"?}, or null
 */
public record Problem(
        Location at,
        ProblemCode code,
        String text,
        @Nullable String fix) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::code).thenComparing(Problem::text);

    /** Whether this is an error or a warning. */
    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** The first line of the message: {@code path:[line,column] error [code] text; fix}. */
    public String headline() {
        return at + " " + severity().word() + " [" + code.id() + "] " + text + (fix == null ? "" : "; " + fix);
    }
}
