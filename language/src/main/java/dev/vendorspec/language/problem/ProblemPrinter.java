package dev.vendorspec.language.problem;

import dev.vendorspec.language.source.Location;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Renders problems for a console: the headline that build tools link, the line, a caret under the culprit, and the
 * address that an editor's console links. The processor and a command line call it.
 */
public final class ProblemPrinter {

    private static final int WIDTH = 120;

    private ProblemPrinter() {}

    /** All problems, in the order given, with an empty line between two. */
    public static String print(List<Problem> problems) {
        return problems.stream().map(ProblemPrinter::print).collect(Collectors.joining("\n\n"));
    }

    /** One problem, without a line break at the end. */
    public static String print(Problem problem) {
        StringBuilder text = new StringBuilder(problem.headline());
        Location at = problem.at();
        String line = at.source().line(at.line());
        if (!line.isBlank()) {
            int culprit = Math.min(Math.max(at.column() - 1, 0), line.length());
            int from = start(line, culprit);
            int to = end(line, from);
            String cutBefore = from > 0 ? "…" : "";
            String cutAfter = to < line.length() ? "…" : "";
            text.append('\n').append(cutBefore).append(shown(line, from, to)).append(cutAfter);
            text.append('\n')
                    .append(cutBefore.isEmpty() ? "" : " ")
                    .append(indent(line, from, culprit))
                    .append('^');
        }
        String path = at.source().path();
        if (isAbsolute(path)) {
            text.append('\n').append(address(path)).append(':').append(at.line());
            text.append(':').append(at.column());
        }
        return text.toString();
    }

    private static int start(String line, int culprit) {
        if (line.length() <= WIDTH || culprit < WIDTH / 2) {
            return 0;
        }
        return insidePair(line, Math.min(culprit - WIDTH / 2, line.length() - WIDTH));
    }

    private static int end(String line, int from) {
        return insidePair(line, Math.min(line.length(), from + WIDTH));
    }

    /** Moves a cut that would fall between the two halves of one character. */
    private static int insidePair(String line, int cut) {
        boolean splits = cut > 0 && cut < line.length() && Character.isLowSurrogate(line.charAt(cut));
        return splits ? cut - 1 : cut;
    }

    private static String shown(String line, int from, int to) {
        return line.substring(from, to)
                .codePoints()
                .map(c -> c != '\t' && Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** As many columns as stand before the culprit; a tab stays a tab, so that it is as wide as the one above. */
    private static String indent(String line, int from, int culprit) {
        return line.substring(from, culprit)
                .codePoints()
                .map(c -> c == '\t' ? '\t' : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/") || isWindows(path);
    }

    private static boolean isWindows(String path) {
        return path.length() > 2 && path.charAt(1) == ':' && (path.charAt(2) == '\\' || path.charAt(2) == '/');
    }

    private static String address(String path) {
        String slashes = isWindows(path) ? "/" + path.replace('\\', '/') : path;
        return "file://" + slashes.replace("%", "%25").replace(" ", "%20");
    }
}
