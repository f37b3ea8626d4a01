package dev.vendorspec.language.pattern;

import dev.vendorspec.language.pattern.PatternNode.Choice;
import dev.vendorspec.language.pattern.PatternNode.One;
import dev.vendorspec.language.pattern.PatternNode.Repeat;
import dev.vendorspec.language.pattern.PatternNode.Sequence;

/** Plain questions about a piece of an expression. {@link Backtracking} and {@link NeighbourLoops} ask. */
final class Shape {

    private Shape() {}

    /** Whether the piece matches the empty text. */
    static boolean mayBeEmpty(PatternNode node) {
        if (node instanceof Sequence sequence) {
            return sequence.parts().stream().allMatch(Shape::mayBeEmpty);
        }
        if (node instanceof Choice choice) {
            return choice.branches().stream().anyMatch(Shape::mayBeEmpty);
        }
        return node instanceof Repeat repeat && (repeat.min() == 0 || mayBeEmpty(repeat.part()));
    }

    /** The characters with which a match of the piece may begin. */
    static CharSet first(PatternNode node) {
        if (node instanceof One one) {
            return one.set();
        }
        if (node instanceof Choice choice) {
            return choice.branches().stream().map(Shape::first).reduce(CharSet.EMPTY, CharSet::or);
        }
        if (node instanceof Repeat repeat) {
            return first(repeat.part());
        }
        CharSet first = CharSet.EMPTY;
        for (PatternNode part : ((Sequence) node).parts()) {
            first = first.or(first(part));
            if (!mayBeEmpty(part)) {
                break;
            }
        }
        return first;
    }

    /** All characters that a match of the piece may have. */
    static CharSet all(PatternNode node) {
        if (node instanceof One one) {
            return one.set();
        }
        if (node instanceof Repeat repeat) {
            return all(repeat.part());
        }
        return (node instanceof Choice choice ? choice.branches() : ((Sequence) node).parts())
                .stream().map(Shape::all).reduce(CharSet.EMPTY, CharSet::or);
    }

    /** Whether there is a repetition without a limit in the piece. */
    static boolean hasEndless(PatternNode node) {
        if (node instanceof Repeat repeat) {
            return repeat.isEndless() || hasEndless(repeat.part());
        }
        if (node instanceof Choice choice) {
            return choice.branches().stream().anyMatch(Shape::hasEndless);
        }
        return node instanceof Sequence sequence && sequence.parts().stream().anyMatch(Shape::hasEndless);
    }
}
