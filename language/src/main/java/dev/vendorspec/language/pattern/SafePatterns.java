package dev.vendorspec.language.pattern;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The room's door: which regular expressions a spec may have. Those that pass mean in Java what they mean everywhere
 * else, and take a time that grows with the text's length alone, whatever the text. The fields' resolver asks.
 */
public final class SafePatterns {

    private static final int LONGEST = 1_000;

    private SafePatterns() {}

    /** What is wrong with the expression; empty where nothing is. Throws nothing, whatever the expression. */
    public static Optional<PatternDefect> defect(String expression) {
        if (expression.isEmpty() || expression.length() > LONGEST) {
            return Optional.of(new PatternDefect(0, "a pattern has from 1 to " + LONGEST + " characters", ""));
        }
        try {
            PatternNode root = PatternParser.parse(expression);
            Backtracking.check(root);
            Pattern.compile(expression);
            return Optional.empty();
        } catch (PatternException e) {
            return Optional.of(e.defect());
        } catch (PatternSyntaxException e) {
            return Optional.of(new PatternDefect(Math.max(0, e.getIndex()), "not a regular expression", ""));
        }
    }
}
