package dev.vendorspec.buildit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows the tutorial to the letter sees what it shows. */
class TutorialTest {

    private static final String PAGE = "docs/tutorial.md";
    private static final String SPEC = "src/main/vendorspec/fatura-deneme.yaml";
    private static final String LAST_LINE =
            "      documented: { request: examples/invoice.json, response: examples/answer.json }\n";

    @TempDir
    Path folder;

    @Test
    void everyStepGivesWhatIsShown() throws Exception {
        Project project = new Project(folder, Jdk.running());
        project.writeAll(Snippets.of(PAGE));

        Build contradiction = project.maven("-q", "vendorspec:check").failed();
        project.edit(SPEC, LAST_LINE, lines("<!-- the last line, mended -->"));
        project.maven("-q", "vendorspec:check").succeeded();
        Build run = project.mavenOnline("-q", "compile", "exec:java").succeeded();

        assertThat(contradiction.errorHeadlines())
                .containsExactlyElementsOf(Snippets.console(PAGE).stream()
                        .map(line -> line.replace(
                                "[ERROR] /home/you/invoices", project.file("").toString()))
                        .toList());
        assertThat(printed(run)).containsExactlyElementsOf(Snippets.below("<!-- output -->", PAGE));
    }

    /**
     * What the program printed, without the codes by which Maven takes its colours back, and without what a newer JDK says
     * of Maven's own libraries.
     */
    private static List<String> printed(Build build) {
        return build.output().stream()
                .map(line -> line.replaceAll("\u001B\\[[;\\d]*m", ""))
                .filter(line -> !line.isEmpty() && !line.startsWith("WARNING: "))
                .toList();
    }

    private static String lines(String mark) {
        return String.join("\n", Snippets.below(mark, PAGE)) + "\n";
    }
}
