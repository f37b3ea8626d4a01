package dev.vendorspec.buildit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equal specs give equal bytes, so that a build cache shared by machines is hit. */
class ReproducibleTest {

    private static final String JAR = "target/shipping-1.0.jar";

    @TempDir
    Path folder;

    @Test
    void placesLocalesAndJdksMakeNoDifference() throws Exception {
        List<Jdk> jdks = Jdk.all();
        Project here = project("here", jdks.get(0));
        Project there = project("a/longer way/to it", jdks.get(0));
        Project newer = project("newer", jdks.get(jdks.size() - 1));

        here.maven("package").succeeded();
        there.maven("package", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tokyo")
                .succeeded();
        newer.maven("compile").succeeded();

        SortedMap<String, String> sources = here.texts(Layout.SAME_MODULE.generated);
        assertThat(sources).isNotEmpty();
        assertThat(there.texts(Layout.SAME_MODULE.generated)).isEqualTo(sources);
        assertThat(newer.texts(Layout.SAME_MODULE.generated)).isEqualTo(sources);
        assertThat(Files.mismatch(here.file(JAR), there.file(JAR))).isEqualTo(-1);
    }

    /** The front page's project, with what Maven asks for to make jars without times. */
    private Project project(String name, Jdk jdk) throws Exception {
        Project project = new Project(Files.createDirectories(folder.resolve(name)), jdk);
        project.writeAll(Layout.SAME_MODULE.files());
        project.edit(
                "pom.xml",
                "<properties>",
                "<properties><project.build.outputTimestamp>2026-01-01T00:00:00Z</project.build.outputTimestamp>");
        project.edit(
                "pom.xml",
                "<plugins>",
                "<plugins><plugin><artifactId>maven-jar-plugin</artifactId><version>3.5.1</version></plugin>");
        return project;
    }
}
