package dev.vendorspec.buildit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that a page of the documentation shows, which the tests build as they are shown. */
final class Snippets {

    private static final String MARK = "<!-- file: ";

    private Snippets() {}

    /**
     * The fenced texts by the path that the comment directly above each tells.
     *
     * @param page from the project's folder
     */
    static Map<String, String> of(String page) {
        return files(lines(page));
    }

    /** The lines of the one console that a page shows. */
    static List<String> console(String page) {
        return below("<!-- console -->", page);
    }

    /** The lines of the fence directly below a line, which stands in the page once. */
    static List<String> below(String mark, String page) {
        List<String> lines = lines(page);
        int at = lines.indexOf(mark);
        if (at < 0 || at != lines.lastIndexOf(mark)) {
            throw new IllegalStateException("not exactly once in " + page + ": " + mark);
        }
        List<String> rest = lines.subList(at + 2, lines.size());
        return rest.subList(0, rest.indexOf("```"));
    }

    private static List<String> lines(String page) {
        try {
            return Files.readAllLines(Path.of(System.getProperty("vendorspec.project"), page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> files(List<String> lines) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(MARK)) {
                String name = lines.get(i).substring(MARK.length(), lines.get(i).length() - " -->".length());
                if (!lines.get(i + 1).startsWith("```")) {
                    throw new IllegalStateException("no fence below the mark of " + name);
                }
                List<String> rest = lines.subList(i + 2, lines.size());
                files.put(name, String.join("\n", rest.subList(0, rest.indexOf("```"))) + "\n");
            }
        }
        return files;
    }
}
