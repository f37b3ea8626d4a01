package dev.vendorspec.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of vendors tells of those that there are, and each says where it is from. */
class VendorsPageTest {

    private static final Path VENDORS = Path.of("src", "test", "resources", "vendors");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| .+ \\| .+ \\| <(https://\\S+)> \\|$");

    @Test
    void eachVendorHasItsRowAndItsSource() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Page.PROJECT.resolve("docs").resolve("vendors.md")));
        while (row.find()) {
            rows.put(row.group(1), row.group(2));
        }

        assertThat(rows.keySet()).containsExactlyElementsOf(names());
        for (Map.Entry<String, String> told : rows.entrySet()) {
            Path spec = VENDORS.resolve(told.getKey()).resolve(told.getKey() + ".yaml");
            assertThat(comments(spec)).as("the sources of %s", spec).contains(told.getValue());
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(VENDORS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** The lines above the spec itself, without their sign. */
    private static List<String> comments(Path spec) throws IOException {
        return Files.readAllLines(spec).stream()
                .takeWhile(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .toList();
    }
}
