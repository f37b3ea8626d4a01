package dev.vendorspec.language.problem;

import dev.vendorspec.language.source.Location;
import java.util.Optional;

/** Where every room of the language tells what is wrong; {@link Problems} collects it. */
@FunctionalInterface
public interface ProblemSink {

    /** Takes one problem. */
    void report(Problem problem);

    /**
     * Tells of a problem without a suggestion.
     *
     * @param at the place of the culprit
     * @param code the kind
     * @param text what was found and what was expected, without a full stop
     */
    default void tell(Location at, ProblemCode code, String text) {
        report(new Problem(at, code, text, null));
    }

    /** Tells of a problem with what would mend it. */
    default void tell(Location at, ProblemCode code, String text, String fix) {
        report(new Problem(at, code, text, fix));
    }

    /** Tells of a problem with what would mend it, where that is known. */
    default void tell(Location at, ProblemCode code, String text, Optional<String> fix) {
        report(new Problem(at, code, text, fix.orElse(null)));
    }
}
