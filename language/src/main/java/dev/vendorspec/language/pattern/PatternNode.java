package dev.vendorspec.language.pattern;

import java.util.List;

/** A piece of a regular expression. {@link PatternParser} makes it, {@link Backtracking} weighs it. */
sealed interface PatternNode {

    /** One character out of a set. */
    record One(CharSet set) implements PatternNode {}

    /** One piece behind the other; none for the empty text. */
    record Sequence(List<PatternNode> parts) implements PatternNode {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One piece or another.
     *
     * @param at where it begins in the expression
     */
    record Choice(List<PatternNode> branches, int at) implements PatternNode {
        public Choice {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A piece again and again.
     *
     * @param max the most times; {@link #ENDLESS} for any number
     * @param at where it begins in the expression
     */
    record Repeat(PatternNode part, int min, int max, int at) implements PatternNode {

        /** No upper limit. */
        static final int ENDLESS = Integer.MAX_VALUE;

        boolean isEndless() {
            return max == ENDLESS;
        }
    }
}
