package dev.vendorspec.buildit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that says nothing of the compiler plugin gets the version that its Maven comes with, which may be old. */
class MavensOwnCompilerTest {

    @TempDir
    Path folder;

    @Test
    void editsCountWithItToo() throws Exception {
        Cell cell = new Cell(Layout.SAME_MODULE, "compile", Jdk.running(), Cell.NEWEST);
        Project project = cell.create(folder);
        project.edit("pom.xml", "        <version>" + Cell.NEWEST + "</version>\n", "");
        // Compiler plugins before 3.6 do not know "release".
        project.edit("pom.xml", "<maven.compiler.release>17</maven.compiler.release>", """
                <maven.compiler.source>17</maven.compiler.source>
                <maven.compiler.target>17</maven.compiler.target>
                """);
        Edits edits = new Edits(cell, project);

        edits.firstBuild();
        edits.nothingEdited();
        edits.labelEdited();
        edits.fieldRenamed();
        edits.vendorAddedAndSpecFileRenamed();
        edits.vendorDeleted();
        assertThat(project.has("target/classes/com/example/Shipping.class")).isTrue();
    }
}
