package dev.vendorspec.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays out rendered sources with few lines. The renderer gives each member a blank line, each body and each comment
 * lines of their own; a body has dozens of fields, so that most of a file would be that. Only line breaks and blanks
 * between tokens change. Reads what the printer writes, where no token but a comment goes over several lines.
 */
final class CompactLayout {

    private static final int WIDTH = 140;
    private static final int COMMENT_WIDTH = 200;
    private static final int STEP = 4;

    /** Names in a list, or the constants of an enum: one a line, or as many as the renderer found to fit. */
    private static final Pattern NAMES = Pattern.compile("[\\w.]+,( [\\w.]+,)*");

    private static final Pattern LAST_NAMES = Pattern.compile("([\\w.]+, )*[\\w.]+(\\);|};|;)?");

    private final List<String> lines;
    private final List<String> laid = new ArrayList<>();

    private CompactLayout(List<String> lines) {
        this.lines = lines;
    }

    /** The same source, laid out anew. */
    static String of(String source) {
        List<String> joined = new CompactLayout(source.lines().toList()).joinLines();
        return String.join("\n", new CompactLayout(joined).dropBlankLines()) + "\n";
    }

    private List<String> joinLines() {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            at = line.endsWith("/**") ? comment(at) : line.isEmpty() ? blank(at) : code(at);
        }
        return laid;
    }

    private int blank(int at) {
        laid.add("");
        return at + 1;
    }

    /** A comment: one line if it fits, else a line for each paragraph and tag. Returns the index of what follows. */
    private int comment(int start) {
        List<String> paragraphs = new ArrayList<>();
        boolean fresh = true;
        boolean tagged = false;
        int at = start + 1;
        for (; !lines.get(at).strip().equals("*/"); at++) {
            String text = lines.get(at).strip().substring(1).strip();
            tagged |= text.startsWith("@");
            if (text.isEmpty()) {
                fresh = true;
            } else if (fresh || text.startsWith("@")) {
                paragraphs.add(text);
                fresh = false;
            } else {
                paragraphs.add(paragraphs.remove(paragraphs.size() - 1) + " " + text);
            }
        }
        String indent = " ".repeat(indent(start));
        String oneLine = indent + "/** " + String.join(" ", paragraphs) + " */";
        boolean fits = !tagged && oneLine.length() <= COMMENT_WIDTH;
        laid.add(fits ? oneLine : indent + "/** " + String.join("\n" + indent + " * ", paragraphs) + " */");
        return at + 1;
    }

    /** A line of code with those that belong to it, as far as they fit. Returns the index of what follows. */
    private int code(int start) {
        String line = lines.get(start);
        int filled = fillNames(start);
        if (filled > start) {
            return filled;
        }
        if (line.strip().startsWith("@") && indent(start) > 0 && !ends(line)) {
            return body(line + " " + wrapped(start + 1).strip(), start + 1 + wrappedLines(start + 1));
        }
        return body(wrapped(start), start + wrappedLines(start));
    }

    /** Lines that are a list of names, with as many on each as fit. Returns the start where there are no such lines. */
    private int fillNames(int start) {
        if (!lines.get(start).endsWith(",")) {
            return start;
        }
        boolean constants = NAMES.matcher(lines.get(start).strip()).matches();
        int first = constants ? start : start + 1;
        int last = first;
        while (last < lines.size()
                && (NAMES.matcher(lines.get(last).strip()).matches()
                        || constants && lines.get(last).isEmpty())) {
            last++;
        }
        boolean list = last < lines.size()
                && LAST_NAMES.matcher(lines.get(last).strip()).matches()
                && (constants || indent(first) == indent(start) + 2 * STEP);
        if (!list) {
            return start;
        }
        String indent = " ".repeat(indent(first));
        StringBuilder line = new StringBuilder(constants ? "" : lines.get(start));
        for (int at = first; at <= last; at++) {
            for (String name : lines.get(at).isEmpty()
                    ? new String[0]
                    : lines.get(at).strip().split(" ")) {
                if (!line.isEmpty() && line.length() + 1 + name.length() > WIDTH) {
                    laid.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? indent : " ").append(name);
            }
        }
        laid.add(line.toString());
        return last + 1;
    }

    /** The line at the index with its continuation lines, if all of it fits. */
    private String wrapped(int start) {
        StringBuilder all = new StringBuilder(lines.get(start));
        for (int at = start + 1; at < start + wrappedLines(start); at++) {
            String more = lines.get(at).strip();
            all.append(all.charAt(all.length() - 1) == '(' || more.startsWith(".") ? "" : " ")
                    .append(more);
        }
        return all.toString();
    }

    /** How many lines from the index on are one line that fits. */
    private int wrappedLines(int start) {
        int length = lines.get(start).length();
        int at = start;
        while (!ends(lines.get(at)) && at + 1 < lines.size() && indent(at + 1) == indent(start) + 2 * STEP) {
            at++;
            length += 1 + lines.get(at).strip().length();
        }
        String last = lines.get(at);
        return length <= WIDTH && ends(last) && !last.endsWith("-> {") ? at - start + 1 : 1;
    }

    private static boolean ends(String line) {
        return line.endsWith(";") || line.endsWith("{") || line.endsWith("}") || line.isBlank();
    }

    /** A method's first line, with its body if it is short; any other line as it is. Returns the index of what follows. */
    private int body(String line, int start) {
        if (line.endsWith(") {") && !isFlow(line.strip())) {
            int indent = indent(line);
            StringBuilder all = new StringBuilder(line);
            int at = start;
            while (indent(at) == indent + STEP && wrapped(at).endsWith(";")) {
                all.append(' ').append(wrapped(at).strip());
                at += wrappedLines(at);
            }
            all.append(at == start ? "}" : " }");
            if (lines.get(at).equals(" ".repeat(indent) + "}") && all.length() <= WIDTH) {
                laid.add(all.toString());
                return at + 1;
            }
        }
        laid.add(line);
        return start;
    }

    private static boolean isFlow(String line) {
        return line.startsWith("if ")
                || line.startsWith("for ")
                || line.startsWith("while ")
                || line.startsWith("switch ")
                || line.startsWith("}");
    }

    /** Members of one line each stand without blank lines between them. */
    private List<String> dropBlankLines() {
        for (int at = 0; at < lines.size(); at++) {
            boolean between = lines.get(at).isEmpty() && at > 0 && at + 1 < lines.size();
            if (!between || !(isMember(at - 1) && isMember(afterComment(at + 1)))) {
                laid.add(lines.get(at));
            }
        }
        return laid;
    }

    /** The index of the code behind the comment that begins at the index, or the index. */
    private int afterComment(int start) {
        int at = start;
        if (lines.get(at).strip().startsWith("/**")) {
            while (!lines.get(at).endsWith("*/")) {
                at++;
            }
            at++;
        }
        return at;
    }

    /** Whether a member of one line is at the index, or the last line of a longer constant. */
    private boolean isMember(int index) {
        String line = lines.get(index);
        return indent(index) > 0
                && !line.strip().equals("}")
                && (line.endsWith(";") || line.endsWith("}") || line.endsWith(","));
    }

    private int indent(int index) {
        return indent(lines.get(index));
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
