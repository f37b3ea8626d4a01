package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A type as written: {@code base(limits)! as WIRE}.
 *
 * @param base the word before everything else: a built-in type, {@code list}, {@code map} or a type of the document
 * @param at where the type begins
 * @param element what is between the angle brackets of a list or map, else null
 * @param limits what is between the round brackets, or null
 * @param required whether {@code !} follows
 * @param wire what follows {@code as}, or null
 */
public record TypeExpr(
        String base,
        Location at,
        @Nullable TypeExpr element,
        @Nullable Limits limits,
        boolean required,
        @Nullable Wire wire) {

    /** What is between round brackets. */
    public sealed interface Limits {

        /** Where the bracket's content begins. */
        Location at();

        /** {@code (n)}. */
        record Single(BigDecimal value, Location at) implements Limits {}

        /** {@code (=n)}. */
        record Exact(BigDecimal value, Location at) implements Limits {}

        /** {@code (a..b)}, {@code (a..)} or {@code (..b)}. */
        record Range(@Nullable BigDecimal min, @Nullable BigDecimal max, Location at) implements Limits {}

        /** {@code (p,s)}. */
        record Digits(BigDecimal precision, BigDecimal scale, Location at) implements Limits {}
    }

    /**
     * What follows {@code as}.
     *
     * @param text without its quotes; two words joined by one blank
     * @param quoted whether it was written between double quotes
     */
    public record Wire(String text, boolean quoted, Location at) {}
}
