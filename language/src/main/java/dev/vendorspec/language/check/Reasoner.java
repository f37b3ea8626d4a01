package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out whether conditions can have wanted answers together, by trying values that stand for all others. It gives up,
 * silently, where there are too many. Unknowns are taken to be independent, so that "cannot" is always right, and "can"
 * is where nothing is left out of sight.
 */
final class Reasoner {

    private static final long MOST_AT_ONCE = 10_000;
    private static final long MOST_IN_ALL = 200_000;

    /** To look at conditions takes time, however few values there are. */
    private static final long COST_OF_ASKING = 20;

    private final Vendor vendor;
    private long tried;

    Reasoner(Vendor vendor) {
        this.vendor = vendor;
    }

    /** What is wanted of a condition. */
    enum Answer {
        TRUE,
        FALSE,
        /** False or unknown. */
        NOT_TRUE
    }

    /** A condition and the answer that is wanted of it. */
    record Wanted(Condition condition, Answer answer) {

        boolean isGiven(Values values) {
            Optional<Boolean> given = Answers.of(condition, values);
            return switch (answer) {
                case TRUE -> given.equals(Optional.of(true));
                case FALSE -> given.equals(Optional.of(false));
                case NOT_TRUE -> !given.equals(Optional.of(true));
            };
        }
    }

    /** Whether it is certain that no values give all the answers. */
    boolean isImpossible(List<Wanted> wanted) {
        return possible(wanted, false).equals(Optional.of(false));
    }

    /** Whether it is certain that some values give all the answers. */
    boolean isPossible(List<Wanted> wanted) {
        return possible(wanted, true).equals(Optional.of(true));
    }

    /** Whether so much was tried that nothing more will be. */
    boolean isExhausted() {
        return tried > MOST_IN_ALL;
    }

    private Optional<Boolean> possible(List<Wanted> wanted, boolean exactly) {
        tried += COST_OF_ASKING;
        if (isExhausted()) {
            return Optional.empty();
        }
        Unknowns unknowns = new Unknowns();
        wanted.forEach(each -> unknowns.collect(each.condition()));
        if (unknowns.linked() > 2 || exactly && (unknowns.isOpaque() || unknowns.linked() > 0)) {
            return Optional.empty();
        }
        Samples samples = new Samples(vendor, unknowns);
        List<List<Sample>> domains = new ArrayList<>();
        long combinations = 1;
        for (Map.Entry<Object, ValueType> unknown : unknowns.types().entrySet()) {
            List<Sample> domain = samples.of(unknown.getKey(), unknown.getValue());
            domains.add(domain);
            combinations *= domain.size();
            if (combinations > MOST_AT_ONCE) {
                return Optional.empty();
            }
        }
        tried += combinations;
        Values values = new Values(unknowns.mentions(), domains.size());
        return isExhausted() ? Optional.empty() : Optional.of(isGiven(wanted, domains, 0, values));
    }

    private static boolean isGiven(List<Wanted> wanted, List<List<Sample>> domains, int next, Values values) {
        if (next == domains.size()) {
            return wanted.stream().allMatch(each -> each.isGiven(values));
        }
        for (Sample sample : domains.get(next)) {
            values.set(next, sample);
            if (isGiven(wanted, domains, next + 1, values)) {
                return true;
            }
        }
        return false;
    }
}
