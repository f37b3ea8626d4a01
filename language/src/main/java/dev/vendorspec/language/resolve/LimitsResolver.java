package dev.vendorspec.language.resolve;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.syntax.TypeExpr.Limits;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is between a type's round brackets for the type that it belongs to. {@link TypeResolver} calls it. */
final class LimitsResolver {

    private final ProblemSink problems;

    LimitsResolver(ProblemSink problems) {
        this.problems = problems;
    }

    /** A lower and an upper limit, each inclusive, each null for none. */
    record Bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {

        static final Bounds NONE = new Bounds(null, null);

        @Nullable
        Integer minCount() {
            return min == null ? null : min.intValueExact();
        }

        @Nullable
        Integer maxCount() {
            return max == null ? null : max.intValueExact();
        }
    }

    /** Limits that count something, such as letters or items. */
    Optional<Bounds> counts(@Nullable Limits limits, String base) {
        if (limits == null) {
            return Optional.of(Bounds.NONE);
        }
        if (limits instanceof Limits.Digits) {
            return bad(limits.at(), base + " has one limit or two with \"..\" between them", base + "(1..250)");
        }
        Optional<Bounds> bounds = Optional.of(bounds(limits)).filter(found -> ordered(found, limits));
        if (bounds.isPresent()
                && !(isCount(bounds.get().min(), 0) && isCount(bounds.get().max(), 1))) {
            return bad(limits.at(), "the limits of " + base + " are whole numbers, the upper one at least 1", "");
        }
        return bounds;
    }

    /** The least and greatest value of a number within a range that the type itself has. */
    Optional<Bounds> values(@Nullable Limits limits, String base, @Nullable Bounds own) {
        if (limits == null) {
            return Optional.of(Bounds.NONE);
        }
        if (!(limits instanceof Limits.Range)) {
            return base.equals("decimal")
                    ? bad(
                            limits.at(),
                            "decimal has its digits as limits, or its least and greatest value",
                            "decimal(18,2) or decimal(0..100)")
                    : bad(limits.at(), base + " has its least and greatest value as limits", base + "(0..100)");
        }
        Optional<Bounds> bounds = Optional.of(bounds(limits)).filter(found -> ordered(found, limits));
        if (bounds.isPresent()
                && own != null
                && !(fits(bounds.get().min(), own) && fits(bounds.get().max(), own))) {
            return bad(limits.at(), "the limits of " + base + " are whole numbers that fit " + base, "");
        }
        return bounds;
    }

    /** Whether {@code decimal(p,s)} can hold. */
    boolean holds(Limits.Digits digits) {
        boolean holds = isCount(digits.precision(), 1)
                && isCount(digits.scale(), 0)
                && digits.precision().compareTo(digits.scale()) >= 0;
        if (!holds) {
            bad(
                    digits.at(),
                    "decimal has its digits in all and then those behind the point, which are fewer",
                    "decimal(18,2)");
        }
        return holds;
    }

    /** Tells where a type has limits although it cannot. */
    boolean none(@Nullable Limits limits, String base) {
        if (limits != null) {
            bad(limits.at(), base + " has no limits", "");
        }
        return limits == null;
    }

    private static Bounds bounds(Limits limits) {
        if (limits instanceof Limits.Exact exact) {
            return new Bounds(exact.value(), exact.value());
        }
        if (limits instanceof Limits.Range range) {
            return new Bounds(range.min(), range.max());
        }
        return new Bounds(null, ((Limits.Single) limits).value());
    }

    private boolean ordered(Bounds bounds, Limits limits) {
        boolean ordered =
                bounds.min() == null || bounds.max() == null || bounds.min().compareTo(bounds.max()) <= 0;
        if (!ordered) {
            bad(limits.at(), "nothing is at least " + bounds.min() + " and at most " + bounds.max(), "");
        }
        return ordered;
    }

    private static boolean isCount(@Nullable BigDecimal value, int least) {
        return value == null
                || fits(value, new Bounds(BigDecimal.valueOf(least), BigDecimal.valueOf(Integer.MAX_VALUE)));
    }

    private static boolean fits(@Nullable BigDecimal value, Bounds own) {
        return value == null
                || value.scale() <= 0
                        && own.min() != null
                        && own.max() != null
                        && value.compareTo(own.min()) >= 0
                        && value.compareTo(own.max()) <= 0;
    }

    private Optional<Bounds> bad(Location at, String text, String example) {
        problems.tell(
                at,
                ProblemCode.BAD_LIMITS,
                text,
                example.isEmpty() ? Optional.empty() : Optional.of("such as " + example));
        return Optional.empty();
    }
}
