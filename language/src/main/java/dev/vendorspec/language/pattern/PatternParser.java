package dev.vendorspec.language.pattern;

import dev.vendorspec.language.pattern.PatternNode.Choice;
import dev.vendorspec.language.pattern.PatternNode.One;
import dev.vendorspec.language.pattern.PatternNode.Repeat;
import dev.vendorspec.language.pattern.PatternNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Reads the part of regular expressions that a spec may use: what every engine knows and no text can abuse. */
final class PatternParser {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_COUNT = 10_000;

    private final String text;
    private final CharSetParser sets;
    private int position;

    private PatternParser(String text) {
        this.text = text;
        this.sets = new CharSetParser(text);
    }

    static PatternNode parse(String text) {
        PatternParser parser = new PatternParser(text);
        PatternNode whole = parser.choice(0);
        if (parser.position < text.length()) {
            throw new PatternException(parser.position, "\")\" closes nothing", "write \\)");
        }
        return whole;
    }

    private PatternNode choice(int depth) {
        if (depth > MAX_DEPTH) {
            throw new PatternException(position, "groups are nested too deeply", "");
        }
        int start = position;
        List<PatternNode> branches = new ArrayList<>(List.of(sequence(depth)));
        while (is('|')) {
            position++;
            branches.add(sequence(depth));
        }
        return branches.size() == 1 ? branches.get(0) : new Choice(branches, start);
    }

    private PatternNode sequence(int depth) {
        List<PatternNode> parts = new ArrayList<>();
        while (position < text.length() && !is('|') && !is(')')) {
            int start = position;
            parts.add(repeated(atom(depth), start));
        }
        return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
    }

    private PatternNode atom(int depth) {
        char c = text.charAt(position);
        switch (c) {
            case '(':
                return group(depth);
            case '^', '$':
                throw new PatternException(
                        position, "a pattern matches the whole text anyway", "leave the \"" + c + "\" out");
            case '*', '+', '?':
                throw new PatternException(position, "\"" + c + "\" has nothing to repeat", "write \\" + c);
            case '{':
                throw new PatternException(position, "\"{\" has nothing to repeat", "write \\{");
            default:
                CharSet set = sets.at(position);
                position = sets.end();
                return new One(set);
        }
    }

    private PatternNode group(int depth) {
        int start = position;
        position++;
        if (is('?')) {
            kind(start);
        }
        PatternNode inner = choice(depth + 1);
        if (!is(')')) {
            throw new PatternException(start, "the group is not closed", "write \\( where the bracket itself is meant");
        }
        position++;
        return inner;
    }

    private void kind(int start) {
        String rest = text.substring(position);
        if (rest.startsWith("?:")) {
            position += 2;
        } else if (rest.startsWith("?=") || rest.startsWith("?!") || rest.matches("(?s)\\?<[=!].*")) {
            throw new PatternException(start, "a pattern looks neither ahead nor behind", "say it without lookaround");
        } else {
            throw new PatternException(start, "a group has no name, no flag and no mode", "write (…)");
        }
    }

    private PatternNode repeated(PatternNode part, int start) {
        if (position == text.length() || "*+?{".indexOf(text.charAt(position)) < 0) {
            return part;
        }
        Repeat repeat = quantifier(part, start);
        if (position < text.length() && "*+?{".indexOf(text.charAt(position)) >= 0) {
            throw new PatternException(
                    position, "one sign of repetition is enough", "leave the \"" + text.charAt(position) + "\" out");
        }
        return repeat;
    }

    private Repeat quantifier(PatternNode part, int start) {
        char sign = text.charAt(position++);
        return switch (sign) {
            case '*' -> new Repeat(part, 0, Repeat.ENDLESS, start);
            case '+' -> new Repeat(part, 1, Repeat.ENDLESS, start);
            case '?' -> new Repeat(part, 0, 1, start);
            default -> counted(part, start);
        };
    }

    private Repeat counted(PatternNode part, int start) {
        int open = position - 1;
        int min = number(open);
        int max = min;
        if (is(',')) {
            position++;
            max = is('}') ? Repeat.ENDLESS : number(open);
        }
        if (!is('}') || max < min || max == 0) {
            throw badCount(open);
        }
        position++;
        return new Repeat(part, min, max, start);
    }

    private int number(int open) {
        int start = position;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            position++;
        }
        if (start == position
                || position - start > 5
                || Integer.parseInt(text.substring(start, position)) > MAX_COUNT) {
            throw badCount(open);
        }
        return Integer.parseInt(text.substring(start, position));
    }

    private static PatternException badCount(int open) {
        return new PatternException(
                open, "braces hold how often, at most " + MAX_COUNT + " times", "such as {3}, {1,3} or {1,}");
    }

    private boolean is(char c) {
        return position < text.length() && text.charAt(position) == c;
    }
}
