package dev.vendorspec.buildit;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits specs and builds again, in every cell of the matrix. */
class EditTest {

    @TempDir
    Path folder;

    static List<Cell> cells() {
        return Cell.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void everyEditCounts(Cell cell) throws Exception {
        Edits edits = new Edits(cell, cell.create(folder));

        edits.firstBuild();
        edits.nothingEdited();
        edits.labelEdited();
        edits.fieldRenamed();
        edits.vendorAddedAndSpecFileRenamed();
        edits.exampleBroken();
        edits.vendorDeleted();
        edits.specBroken();
    }
}
