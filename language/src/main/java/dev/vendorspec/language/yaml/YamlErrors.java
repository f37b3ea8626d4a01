package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Location;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says what the YAML library found wrong in words of a person who writes a spec. {@link YamlParser} calls it. */
final class YamlErrors {

    /** What to do about a "!" at the beginning of a value. */
    static final String MARK_FIX =
            "behind a type the \"!\" stands last, in a condition it is written \"not\"; quote the text if it is neither";

    private static final String CLOSE = "or close the";

    private static final Pattern MARK = Pattern.compile("[:,\\[{]\\s*(!)\\s*\\w");

    private YamlErrors() {}

    /** A message: what is wrong, what would mend it, and whether it is about where the broken thing began. */
    private record Said(String text, String fix, boolean atBeginning) {
        Said(String text, String fix) {
            this(text, fix, false);
        }
    }

    static void tell(MarkedYAMLException error, Marks marks, ProblemSink problems) {
        String problem = Optional.ofNullable(error.getProblem()).orElse("");
        String context = Optional.ofNullable(error.getContext()).orElse("");
        Said said = said(problem, context);
        Mark mark =
                said.atBeginning() || error.getProblemMark() == null ? error.getContextMark() : error.getProblemMark();
        Mark found = mark == null ? error.getProblemMark() : mark;
        Location at = marks.at(found);
        Matcher marked = MARK.matcher(at.source().line(at.line()));
        if (problem.startsWith("expected ',' or ") && marked.find()) {
            Location beginning = at.source().at(at.line(), marked.start(1) + 1);
            problems.tell(beginning, ProblemCode.NOT_YAML, "a value cannot begin with \"!\"", MARK_FIX);
            return;
        }
        String fix = said.fix();
        if (error.getContextMark() != null && fix.contains(CLOSE)) {
            int line = marks.at(error.getContextMark()).line();
            fix = line == at.line() ? fix : fix + ", in line " + line;
        }
        problems.tell(at, ProblemCode.NOT_YAML, said.text(), fix);
    }

    private static Said said(String problem, String context) {
        if (problem.startsWith("found character")) {
            return unstartable(problem);
        }
        if (problem.startsWith("expected ',' or ")) {
            return inBrackets(problem);
        }
        if (problem.startsWith("expected the node content")) {
            String found = Words.quote(between(problem, "found '"));
            return new Said("a value cannot begin with " + found, "quote the text if it belongs to it");
        }
        if (problem.equals("mapping values are not allowed here")) {
            return new Said(
                    "a \":\" where no entry can begin",
                    "quote the text if the \":\" belongs to it, else look at the indentation");
        }
        if (problem.equals("sequence entries are not allowed here")) {
            return new Said("a list item cannot begin here", "put every \"- \" on a line of its own");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return new Said(
                    "a line that is neither \"key: value\" nor a list item",
                    "quote the text if it goes on from the line above",
                    true);
        }
        if (context.startsWith("while scanning a quoted scalar") || context.startsWith("while scanning a double")) {
            return quoted(problem);
        }
        return structure(problem);
    }

    private static Said unstartable(String problem) {
        if (problem.contains("TAB")) {
            return new Said("a tab cannot indent a line", "use blanks");
        }
        String found = between(problem, "found character '");
        return new Said("a text cannot begin with " + Words.quote(found) + " unless it is quoted", "quote it");
    }

    private static Said inBrackets(String problem) {
        String open = problem.startsWith("expected ',' or '}'") ? "{" : "[";
        String close = open.equals("{") ? "}" : "]";
        String found = problem.substring(problem.indexOf("but got ") + "but got ".length());
        String text = "expected \",\" or \"" + close + "\", found ";
        return switch (found) {
            case "?" -> new Said(text + "\"?\"", "a type is optional without a mark; \"!\" marks a required field");
            case "<scalar>" -> new Said(text + "more text", "quote the whole text; inside {…} a comma would end it");
            default ->
                new Said(
                        text + Words.quote(found.equals("<stream end>") ? "the end" : found),
                        "quote the text if it belongs to it, " + CLOSE + " \"" + open + "\" before it");
        };
    }

    private static Said quoted(String problem) {
        if (problem.startsWith("found unknown escape character")) {
            return new Said(
                    "a backslash and a letter that mean nothing between double quotes",
                    "write single quotes, or double the backslash");
        }
        return new Said(
                "the quote that begins here is not closed", "close it, or write it in another kind of quotes", true);
    }

    private static Said structure(String problem) {
        if (problem.startsWith("expected <block end>, but found '<scalar>'")) {
            return new Said("text behind a value that has ended", "put quotes around the whole value");
        }
        if (problem.startsWith("expected <block end>") || problem.startsWith("expected '<document start>'")) {
            return new Said("the indentation fits no line above", "indent it like the entry that it belongs beside");
        }
        return new Said("this is not YAML: " + problem.lines().findFirst().orElse("unknown"), "quote the text");
    }

    /** What stands between an opening and the next apostrophe. */
    private static String between(String problem, String opening) {
        int start = problem.indexOf(opening);
        int from = start + opening.length();
        int end = start < 0 ? -1 : problem.indexOf('\'', from + 1);
        return end < 0 ? "it" : problem.substring(from, end);
    }
}
