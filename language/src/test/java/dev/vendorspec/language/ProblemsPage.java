package dev.vendorspec.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code docs/problems.md}, cut into sections and their fences. */
record ProblemsPage(List<Section> sections) {

    static final Path FILE = Path.of("..", "docs", "problems.md");

    private static final Pattern HEADING = Pattern.compile("(?m)^### (.+)$");
    private static final Pattern FENCE =
            Pattern.compile("(?ms)^(?:<!-- (?<mark>[^\\n]+) -->\\n)?```(?<language>\\w*)\\n(?<text>.*?)^```$");

    /**
     * What stands under one heading.
     *
     * @param title without backticks
     * @param text everything up to the next heading
     */
    record Section(String title, String text, List<Fence> fences) {

        /** Whether it is the section of a code rather than of a mistake. */
        boolean isOfCode() {
            return !Character.isDigit(title.charAt(0));
        }
    }

    /**
     * A fenced text.
     *
     * @param mark what the comment above it says, or empty
     * @param text with its last line end
     */
    record Fence(String mark, String language, String text) {}

    static ProblemsPage read() {
        try {
            return of(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemsPage of(String page) {
        List<Section> sections = new ArrayList<>();
        Matcher heading = HEADING.matcher(page);
        while (heading.find()) {
            int next = page.indexOf("\n##", heading.end());
            String text = page.substring(heading.end(), next < 0 ? page.length() : next + 1);
            sections.add(new Section(heading.group(1).replace("`", ""), text, fences(text)));
        }
        return new ProblemsPage(sections);
    }

    private static List<Fence> fences(String text) {
        List<Fence> fences = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            String mark = fence.group("mark") == null ? "" : fence.group("mark");
            fences.add(new Fence(mark, fence.group("language").toLowerCase(Locale.ROOT), fence.group("text")));
        }
        return fences;
    }
}
