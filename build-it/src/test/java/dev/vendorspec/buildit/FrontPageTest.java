package dev.vendorspec.buildit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front page's project prints what the front page shows. */
class FrontPageTest {

    private static final String SPEC = "src/main/vendorspec/kargo.yaml";

    @TempDir
    Path folder;

    @Test
    void theErrorShownIsMavens() throws Exception {
        Project project = new Project(folder, Jdk.running());
        project.writeAll(Layout.SAME_MODULE.files());
        project.edit(SPEC, "type: boolean,", "type: bolean,");
        List<String> shown = Snippets.console("README.md").stream()
                .map(line -> line.replace("/home/you/shipping", project.file("").toString()))
                .toList();

        Build build = project.maven("compile").failed();

        assertThat(shown).hasSize(4);
        assertThat(build.output()).containsSequence(shown);
    }
}
