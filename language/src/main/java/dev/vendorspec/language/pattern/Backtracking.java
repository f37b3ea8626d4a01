package dev.vendorspec.language.pattern;

import dev.vendorspec.language.pattern.PatternNode.Choice;
import dev.vendorspec.language.pattern.PatternNode.One;
import dev.vendorspec.language.pattern.PatternNode.Repeat;
import dev.vendorspec.language.pattern.PatternNode.Sequence;
import java.util.List;

/**
 * Refuses an expression that an engine which tries one way after another could be kept busy with. It reckons how many
 * ways there are at most to match one text, apart from where a repetition without a limit ends, and counts a choice only
 * where the next character does not decide it. Inside a repetition without a limit it must always decide.
 */
final class Backtracking {

    private static final long MOST_WAYS = 1_000;

    private Backtracking() {}

    static void check(PatternNode root) {
        if (ways(root, CharSet.EMPTY) > MOST_WAYS) {
            throw new PatternException(
                    0, "one text could match in very many ways", "let neighbouring parts begin with other characters");
        }
        NeighbourLoops.check(root, List.of());
    }

    /** At most how many ways there are, where one of the characters in {@code follow} comes next. */
    private static long ways(PatternNode node, CharSet follow) {
        if (node instanceof One) {
            return 1;
        }
        if (node instanceof Sequence sequence) {
            return ofSequence(sequence.parts(), follow);
        }
        return node instanceof Choice choice ? ofChoice(choice, follow) : ofRepeat((Repeat) node, follow);
    }

    private static long ofSequence(List<PatternNode> parts, CharSet follow) {
        long ways = 1;
        CharSet next = follow;
        for (int index = parts.size() - 1; index >= 0; index--) {
            PatternNode part = parts.get(index);
            ways = capped(ways * ways(part, next));
            next = Shape.mayBeEmpty(part) ? Shape.first(part).or(next) : Shape.first(part);
        }
        return ways;
    }

    private static long ofChoice(Choice choice, CharSet follow) {
        long most = 0;
        long sum = 0;
        CharSet before = CharSet.EMPTY;
        boolean decided = true;
        for (PatternNode branch : choice.branches()) {
            CharSet first = Shape.first(branch);
            CharSet begin = Shape.mayBeEmpty(branch) ? first.or(follow) : first;
            decided = decided && !begin.overlaps(before);
            before = before.or(begin);
            long ways = ways(branch, follow);
            most = Math.max(most, ways);
            sum = capped(sum + ways);
        }
        boolean severalEmpty =
                choice.branches().stream().filter(Shape::mayBeEmpty).count() > 1;
        return decided && !severalEmpty ? most : sum;
    }

    private static long ofRepeat(Repeat repeat, CharSet follow) {
        PatternNode part = repeat.part();
        CharSet first = Shape.first(part);
        if (repeat.isEndless()) {
            endless(repeat, first);
            return ways(part, first.or(follow));
        }
        boolean empty = Shape.mayBeEmpty(part);
        long each = ways(part, repeat.max() > 1 ? first.or(follow) : follow) + (empty ? 1 : 0);
        boolean decided = repeat.min() == repeat.max() || !first.overlaps(follow) && !empty;
        long ways = decided ? 1 : repeat.max() - repeat.min() + 1L;
        for (int times = 0; times < repeat.max() && each > 1 && ways <= MOST_WAYS; times++) {
            ways = capped(ways * each);
        }
        return ways;
    }

    private static void endless(Repeat repeat, CharSet first) {
        PatternNode part = repeat.part();
        if (Shape.hasEndless(part)) {
            throw new PatternException(
                    repeat.at(),
                    "a repetition without a limit is inside another one",
                    "give the inner one a limit, such as {1,3}, and something fixed behind it");
        }
        if (Shape.mayBeEmpty(part)) {
            throw new PatternException(
                    repeat.at(), "what is repeated without a limit may be empty", "leave its own \"?\" or \"*\" out");
        }
        if (ways(part, first) > 1) {
            throw new PatternException(
                    repeat.at(),
                    "what is repeated without a limit can match one text in several ways",
                    part instanceof Choice
                            ? "let each alternative begin with other characters"
                            : "let its end differ from its beginning, or give it a limit");
        }
    }

    private static long capped(long ways) {
        return Math.min(ways, MOST_WAYS + 1);
    }
}
