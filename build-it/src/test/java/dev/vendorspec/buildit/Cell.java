package dev.vendorspec.buildit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One cell of the matrix: a project's layout, the phase that is built, the JDK, the compiler plugin's version. */
record Cell(Layout layout, String phase, Jdk jdk, String compiler) {

    private static final String OLDEST = "3.13.0";
    static final String NEWEST = "3.16.0";

    /** The whole matrix, or, unless it is asked for, one cell of each layout. */
    static List<Cell> all() {
        if (!isWholeMatrix()) {
            Jdk jdk = Jdk.running();
            return List.of(
                    new Cell(Layout.SAME_MODULE, "compile", jdk, NEWEST),
                    new Cell(Layout.OWN_MODULE, "package", jdk, OLDEST),
                    new Cell(Layout.PROCESSOR, "compile", jdk, NEWEST));
        }
        List<Cell> cells = new ArrayList<>();
        List<Jdk> jdks = jdks();
        for (Jdk jdk : jdks) {
            for (String compiler : List.of(OLDEST, NEWEST)) {
                for (String phase : List.of("compile", "package")) {
                    cells.add(new Cell(Layout.SAME_MODULE, phase, jdk, compiler));
                    cells.add(new Cell(Layout.OWN_MODULE, phase, jdk, compiler));
                }
            }
        }
        cells.add(new Cell(Layout.PROCESSOR, "package", jdks.get(0), OLDEST));
        cells.add(new Cell(Layout.PROCESSOR, "compile", jdks.get(jdks.size() - 1), NEWEST));
        return cells;
    }

    private static boolean isWholeMatrix() {
        return System.getProperty("vendorspec.builds").equals("all");
    }

    /** The JDKs of the matrix, or, unless it is asked for, the one that runs. */
    static List<Jdk> jdks() {
        return isWholeMatrix() ? Jdk.all() : List.of(Jdk.running());
    }

    /** The project as the documentation shows it, but for the compiler plugin's version. */
    Project create(Path folder) throws IOException {
        Project project = new Project(folder, jdk);
        project.writeAll(layout.files());
        String pom = project.read("pom.xml");
        if (!pom.contains(NEWEST)) {
            throw new IllegalStateException("the documentation's compiler plugin is not " + NEWEST);
        }
        project.write("pom.xml", pom.replace(NEWEST, compiler));
        return project;
    }

    @Override
    public String toString() {
        return layout + ", mvn " + phase + ", " + jdk + ", compiler plugin " + compiler;
    }
}
