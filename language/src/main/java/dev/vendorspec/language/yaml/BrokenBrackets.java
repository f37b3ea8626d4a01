package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds texts such as {@code decimal(18,2)} that YAML cut at the comma, because they stand unquoted between braces. It
 * tells of them once and puts the pieces together again, so that nothing else is said about the pieces.
 */
final class BrokenBrackets {

    private BrokenBrackets() {}

    /** The entries of a map between braces, with the cut texts made whole. */
    static List<YamlNode.Entry> mend(List<YamlNode.Entry> entries, ProblemSink problems) {
        List<YamlNode.Entry> mended = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            YamlNode.Entry entry = entries.get(i);
            int last = lastPiece(entries, i);
            mended.add(last == i ? entry : joined(entries.subList(i, last + 1), problems));
            i = last;
        }
        return mended;
    }

    /** The index of the piece that closes the bracket which the entry's value opens; the entry's own where none does. */
    private static int lastPiece(List<YamlNode.Entry> entries, int first) {
        if (!(entries.get(first).value() instanceof YamlNode.Text text)
                || text.written().style() != Written.Style.PLAIN) {
            return first;
        }
        int open = open(text.written().value());
        for (int i = first + 1; open > 0 && i < entries.size() && entries.get(i).missing(); i++) {
            open += open(entries.get(i).key().value());
            if (open == 0) {
                return i;
            }
        }
        return first;
    }

    private static int open(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return open;
    }

    private static YamlNode.Entry joined(List<YamlNode.Entry> pieces, ProblemSink problems) {
        YamlNode.Entry first = pieces.get(0);
        Written beginning = ((YamlNode.Text) first.value()).written();
        StringBuilder whole = new StringBuilder(beginning.value());
        for (YamlNode.Entry piece : pieces.subList(1, pieces.size())) {
            whole.append(", ").append(piece.key().value());
        }
        tell(beginning, whole.toString(), problems);
        Written mended = new Written(whole.toString(), Written.Style.PLAIN, beginning.at(), false);
        return new YamlNode.Entry(first.key(), new YamlNode.Text(mended));
    }

    /** Tells that a comma cut a text that was meant to be whole. */
    static void tell(Written beginning, String whole, ProblemSink problems) {
        String text = "inside {…} a comma ends the text, so this is only " + Words.quote(beginning.value());
        String quoted = whole.indexOf('"') >= 0 ? "'" + whole.replace("'", "''") + "'" : '"' + whole + '"';
        problems.tell(beginning.at(), ProblemCode.COMMA_ENDS_TEXT, text, "quote it: " + quoted);
    }
}
