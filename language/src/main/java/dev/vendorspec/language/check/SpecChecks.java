package dev.vendorspec.language.check;

import dev.vendorspec.language.problem.ProblemSink;
import java.util.List;

/** The room's door: runs every rule of the language. The compiler calls it once for each document. */
public final class SpecChecks {

    /** Rules that hold, or not, for each part of a document by itself. */
    private static final List<SpecCheck> ALWAYS = List.of(
            new NamesCheck(),
            new ServerCheck(),
            new JavaNameClashCheck(),
            new WireNameClashCheck(),
            new HalfContradictionCheck(),
            new ValueLimitsCheck(),
            new PathParametersCheck(),
            new NeedsResponseCheck(),
            new NeedsRequestCheck(),
            new ErrorStatusCheck(),
            new CodeNamesCheck(),
            new EndlessTypeCheck(),
            new RepeatedDemandCheck(),
            new RepeatedRuleCheck(),
            new RuleEndpointsCheck(),
            new ReasoningCheck(),
            new AbsentConditionCheck());

    /** Rules that would tell nonsense of a document from which something was left out. */
    private static final List<SpecCheck> WHEN_WHOLE =
            List.of(new UnusedTypeCheck(), new RuleIsSentCheck(), new FilesCheck(), new ExamplesCheck());

    private SpecChecks() {}

    /**
     * Runs the rules.
     *
     * @param whole whether everything that was written is in the subject's model
     */
    public static void run(Subject subject, boolean whole, ProblemSink problems) {
        ALWAYS.forEach(check -> check.check(subject, problems));
        if (whole) {
            WHEN_WHOLE.forEach(check -> check.check(subject, problems));
        }
    }
}
