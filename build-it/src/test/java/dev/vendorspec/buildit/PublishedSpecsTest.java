package dev.vendorspec.buildit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Specs that were published as a jar, and are used by a project that does not build them. */
class PublishedSpecsTest {

    private static final String PUBLISHED = "published/com/example/specs/1.0/specs-1.0";

    @TempDir
    Path folder;

    @Test
    void thePluginReadsTheJarOfADependency() throws Exception {
        Project project = new Cell(Layout.OWN_MODULE, "package", Jdk.running(), Cell.NEWEST).create(folder);
        project.maven("package", "-pl", "specs").succeeded();
        project.write(
                PUBLISHED + ".pom",
                "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>"
                        + "<groupId>com.example</groupId><artifactId>specs</artifactId><version>1.0</version></project>");
        Files.move(project.file("specs/target/specs-1.0.jar"), project.file(PUBLISHED + ".jar"));
        project.edit("pom.xml", "<module>specs</module>", "");
        project.clean("specs");
        project.edit(
                "app/pom.xml",
                "<build>",
                "<repositories><repository><id>published</id><url>"
                        + project.file("published").toUri() + "</url></repository></repositories><build>");

        project.mavenOnline("compile").succeeded();

        assertThat(project.has("app/target/classes/com/example/vendors/kargo/KargoClient.class"))
                .isTrue();
    }
}
