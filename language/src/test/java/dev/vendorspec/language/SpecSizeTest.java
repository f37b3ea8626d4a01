package dev.vendorspec.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A row of a vendor's table stays one line of YAML: the measure of the language's notation. */
class SpecSizeTest {

    private static final Path SPECS = Path.of("..", "spec", "src", "main", "resources", "vendorspec");
    private static final String FIELD = " {6}[^ #-].*";
    private static final String MORE = " {7,}.*";

    @Test
    void aFieldTakesAtMostOneAndAThirdLines() throws IOException {
        int fields = 0;
        int lines = 0;
        for (Path document : documents()) {
            boolean inFields = false;
            for (String line : Files.readAllLines(document)) {
                if (line.matches(" {0,4}[^ ].*")) {
                    inFields = line.equals("    fields:");
                } else if (inFields && line.matches(FIELD)) {
                    fields++;
                    lines++;
                } else if (inFields && line.matches(MORE)) {
                    lines++;
                }
            }
        }

        assertThat(fields).isGreaterThan(250);
        assertThat((double) lines / fields).isLessThanOrEqualTo(1.3);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(SPECS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
