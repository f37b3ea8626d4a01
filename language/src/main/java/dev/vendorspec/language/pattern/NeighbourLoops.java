package dev.vendorspec.language.pattern;

import dev.vendorspec.language.pattern.PatternNode.Choice;
import dev.vendorspec.language.pattern.PatternNode.One;
import dev.vendorspec.language.pattern.PatternNode.Repeat;
import dev.vendorspec.language.pattern.PatternNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Refuses two repetitions without a limit that could share a stretch of text, since an engine would try every place at
 * which the one ends and the other begins. Something fixed between them, made of characters that the first one does not
 * have, keeps them apart.
 */
final class NeighbourLoops {

    /** What a loop meets in a piece behind it. */
    private enum Meeting {
        /** Another loop with characters of its own. */
        CLASH,
        /** A character that it does not have, on every way. */
        END,
        /** Nothing that ends it for certain. */
        PASSAGE
    }

    private NeighbourLoops() {}

    /**
     * Looks at every loop of the piece.
     *
     * @param behind what comes behind it, in order
     */
    static void check(PatternNode node, List<PatternNode> behind) {
        if (node instanceof Sequence sequence) {
            for (int index = 0; index < sequence.parts().size(); index++) {
                List<PatternNode> rest = new ArrayList<>(
                        sequence.parts().subList(index + 1, sequence.parts().size()));
                rest.addAll(behind);
                check(sequence.parts().get(index), rest);
            }
        } else if (node instanceof Choice choice) {
            choice.branches().forEach(branch -> check(branch, behind));
        } else if (node instanceof Repeat repeat && repeat.isEndless()) {
            if (meet(Shape.all(repeat.part()), new Sequence(behind)) == Meeting.CLASH) {
                throw new PatternException(
                        repeat.at(),
                        "two repetitions without a limit stand side by side and share characters",
                        "put a fixed character that the first one does not have between them, or limit one: {1,50}");
            }
        } else if (node instanceof Repeat repeat) {
            List<PatternNode> again = new ArrayList<>();
            if (repeat.max() > 1) {
                again.add(new Repeat(repeat.part(), 0, repeat.max() - 1, repeat.at()));
            }
            again.addAll(behind);
            check(repeat.part(), again);
        }
    }

    private static Meeting meet(CharSet loop, PatternNode node) {
        if (node instanceof One one) {
            return one.set().overlaps(loop) ? Meeting.PASSAGE : Meeting.END;
        }
        if (node instanceof Sequence sequence) {
            for (PatternNode part : sequence.parts()) {
                Meeting meeting = meet(loop, part);
                if (meeting != Meeting.PASSAGE) {
                    return meeting;
                }
            }
            return Meeting.PASSAGE;
        }
        return node instanceof Choice choice ? meetChoice(loop, choice) : meetRepeat(loop, (Repeat) node);
    }

    private static Meeting meetChoice(CharSet loop, Choice choice) {
        List<Meeting> meetings =
                choice.branches().stream().map(branch -> meet(loop, branch)).toList();
        if (meetings.contains(Meeting.CLASH)) {
            return Meeting.CLASH;
        }
        return meetings.contains(Meeting.PASSAGE) ? Meeting.PASSAGE : Meeting.END;
    }

    private static Meeting meetRepeat(CharSet loop, Repeat repeat) {
        Meeting once = meet(loop, repeat.part());
        if (once == Meeting.PASSAGE && repeat.isEndless()) {
            return Meeting.CLASH;
        }
        return once == Meeting.END && repeat.min() == 0 ? Meeting.PASSAGE : once;
    }
}
