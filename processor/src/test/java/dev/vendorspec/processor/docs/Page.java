package dev.vendorspec.processor.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A page of the documentation as the fences that it has. */
record Page(String name, List<Fence> fences) {

    static final Path PROJECT = Path.of("..");

    private static final String COMMENT = "<!-- ";

    /**
     * A fenced text.
     *
     * @param line its number in the page, from 1
     * @param section the number of headings above it
     * @param mark what the comment directly above it says; empty for none
     * @param language the word behind the opening fence, in small letters; may be empty
     * @param text its lines, each with its end
     */
    record Fence(int line, int section, String mark, String language, String text) {

        /** The word of the mark before a colon. */
        String kind() {
            return mark.contains(":") ? mark.substring(0, mark.indexOf(':')) : mark;
        }

        /** What stands behind the colon of the mark. */
        String argument() {
            return mark.substring(mark.indexOf(':') + 1).strip();
        }
    }

    /** The pages whose fences are run: the reference of the language, what clients do, and the front page. */
    static List<Page> all() {
        try (Stream<Path> files = Files.list(PROJECT.resolve("docs"))) {
            List<Path> reference = files.filter(
                            file -> file.getFileName().toString().startsWith("spec-language"))
                    .sorted()
                    .toList();
            return Stream.concat(
                            reference.stream(),
                            Stream.of(PROJECT.resolve("docs/client.md"), PROJECT.resolve("README.md")))
                    .map(Page::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page read(Path file) {
        try {
            return new Page(file.getFileName().toString(), fences(Files.readAllLines(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fence> fences(List<String> lines) {
        List<Fence> fences = new ArrayList<>();
        int section = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            section += line.startsWith("#") ? 1 : 0;
            if (line.startsWith("```")) {
                int end = i + 1;
                StringBuilder text = new StringBuilder();
                for (; !lines.get(end).equals("```"); end++) {
                    text.append(lines.get(end)).append('\n');
                }
                String language = line.substring(3).strip().toLowerCase(Locale.ROOT);
                fences.add(new Fence(i + 1, section, mark(lines, i), language, text.toString()));
                i = end;
            }
        }
        return fences;
    }

    private static String mark(List<String> lines, int fence) {
        String above = fence == 0 ? "" : lines.get(fence - 1);
        boolean comment = above.startsWith(COMMENT) && above.endsWith(" -->");
        return comment ? above.substring(COMMENT.length(), above.length() - " -->".length()) : "";
    }
}
