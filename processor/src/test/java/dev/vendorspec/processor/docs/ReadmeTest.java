package dev.vendorspec.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.testing.compile.JavaFileObjects;
import dev.vendorspec.processor.docs.Page.Fence;
import dev.vendorspec.runtime.ValidationException;
import dev.vendorspec.runtime.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the front page shows of a real spec, of its Java and of its messages is true. The project that it shows, and that
 * project's error, are built by {@code build-it}.
 */
class ReadmeTest {

    private static final Path FILE = Page.PROJECT.resolve("README.md");

    private final Page page = Page.read(FILE);

    @Test
    void theExcerptIsInTheSpec() throws IOException {
        List<Fence> excerpts = page.fences().stream()
                .filter(fence -> fence.kind().equals("excerpt"))
                .toList();

        assertThat(excerpts).isNotEmpty().allSatisfy(excerpt -> {
            List<String> file = oneBlank(Files.readString(Page.PROJECT.resolve(excerpt.argument())));
            assertThat(file).containsSubsequence(oneBlank(excerpt.text()));
        });
    }

    @Test
    void theCallIsRefusedWithTheMessagesShown() {
        String call = call().text();
        Generated generated = Generated.ofOwnSpecs(List.of(JavaFileObjects.forSourceString(
                "shown.Readme",
                "package shown;\nimport test.netahsilat.*;\npublic final class Readme {\nprivate Readme() {}\n"
                        + "public static void run(String token) {\n" + call + "\n}\n}\n")));

        ValidationException refused = catchThrowableOfType(
                ValidationException.class, () -> generated.call("shown.Readme", "run", "any-token"));

        Violation taxOffice = refused.violations().stream()
                .filter(violation -> violation.pointer().equals("/taxOffice"))
                .findFirst()
                .orElseThrow();
        assertThat(shown())
                .contains(taxOffice.message(Locale.ENGLISH) + "\n" + taxOffice.message(Locale.forLanguageTag("tr"))
                        + "\n");
    }

    private Fence call() {
        return page.fences().stream()
                .filter(fence -> fence.mark().equals("checked: ReadmeTest"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> shown() {
        return page.fences().stream()
                .filter(fence -> fence.language().isEmpty())
                .map(Fence::text)
                .toList();
    }

    private static List<String> oneBlank(String text) {
        return Stream.of(text.split("\n"))
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }
}
