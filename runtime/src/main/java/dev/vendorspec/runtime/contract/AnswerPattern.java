package dev.vendorspec.runtime.contract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern over an answer that is text, without the white space around it. Immutable and thread-safe. */
public final class AnswerPattern {

    private final Pattern pattern;

    private AnswerPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** A regular expression that the whole text has to match; its {@code .} is any character. */
    public static AnswerPattern of(String regex) {
        return new AnswerPattern(Pattern.compile(regex, Pattern.DOTALL));
    }

    /** Whether the text matches. */
    public boolean matches(String text) {
        return pattern.matcher(text.strip()).matches();
    }

    /** The first group of a text that matches, the whole where there is no group; null where it does not match. */
    public @Nullable String find(String text) {
        Matcher matcher = pattern.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        return matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
    }
}
