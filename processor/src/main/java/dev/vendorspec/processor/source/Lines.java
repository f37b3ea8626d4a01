package dev.vendorspec.processor.source;

import java.util.List;

/** Puts printed lines together where they fit on one. Only line ends and blanks between tokens change. */
final class Lines {

    private static final int STEP = SourcePrinter.STEP.length();

    private Lines() {}

    /**
     * A piece of code on one line, if its further lines are only its continuation, no block, and all of it fits.
     *
     * @param text the piece, with the end of its last line
     * @param indent how far in it stands
     */
    static String joined(String text, int indent, int width) {
        if (text.indexOf('\n') == text.length() - 1) {
            return text;
        }
        List<String> lines = text.lines().toList();
        StringBuilder line = new StringBuilder(lines.get(0));
        for (String next : lines.subList(1, lines.size())) {
            boolean continues = indentOf(next) == indent + 2 * STEP && !ends(line);
            if (!continues) {
                return text;
            }
            boolean glued =
                    line.charAt(line.length() - 1) == '(' || next.strip().startsWith(".");
            line.append(glued ? "" : " ").append(next.strip());
        }
        return line.length() <= width && ends(line) ? line.append('\n').toString() : text;
    }

    /** A method on one line, if its head and its statements have a line each, and all of it fits. */
    static String methodJoined(String text, int indent, int width) {
        List<String> lines = text.lines().toList();
        StringBuilder line = new StringBuilder(lines.get(0));
        int last = lines.size() - 1;
        for (String statement : lines.subList(1, last)) {
            line.append(' ').append(statement.strip());
            if (indentOf(statement) != indent + STEP || !statement.endsWith(";") || line.length() > width) {
                return text;
            }
        }
        line.append(last == 1 ? "}" : " }");
        boolean wasHead = lines.get(0).endsWith("{");
        return wasHead && line.length() <= width ? line.append('\n').toString() : text;
    }

    /** Where the code begins of what begins there, with or without a comment. */
    static int behindComment(StringBuilder out, int start) {
        int text = start;
        while (out.charAt(text) == ' ') {
            text++;
        }
        return out.indexOf("/**", text) == text ? out.indexOf("*/\n", text) + "*/\n".length() : start;
    }

    /** Whether the line that ends there is a member, or the last line of a longer constant. */
    static boolean isWhole(StringBuilder out, int end) {
        char last = out.charAt(end - 1);
        return last == ';' || last == ',' || last == '}' && !isAlone(out, end);
    }

    /** Whether nothing stands before the brace at the end of that line. */
    private static boolean isAlone(StringBuilder out, int end) {
        return out.substring(out.lastIndexOf("\n", end - 1) + 1, end).strip().equals("}");
    }

    private static boolean ends(CharSequence line) {
        char last = line.charAt(line.length() - 1);
        return last == ';' || last == '{' || last == '}';
    }

    private static int indentOf(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
