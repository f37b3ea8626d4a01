package dev.vendorspec.buildit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One cell of the matrix: a project's layout, the phase that is built, the JDK, the compiler plugin's version. */
record Cell(Layout layout, String phase, Jdk jdk, String compiler) {

    private static final String OLDEST = "3.13.0";
    static final String NEWEST = "3.16.0";

    /** One cell of each layout, half of the matrix, or the whole, as is asked for. */
    static List<Cell> all() {
        if (asked().equals("one")) {
            Jdk jdk = Jdk.running();
            return List.of(
                    new Cell(Layout.SAME_MODULE, "compile", jdk, NEWEST),
                    new Cell(Layout.OWN_MODULE, "package", jdk, OLDEST),
                    new Cell(Layout.PROCESSOR, "compile", jdk, NEWEST));
        }
        List<Cell> cells = new ArrayList<>(asked().equals("half") ? half() : whole());
        List<Jdk> jdks = jdks();
        cells.add(new Cell(Layout.PROCESSOR, "package", jdks.get(0), OLDEST));
        cells.add(new Cell(Layout.PROCESSOR, "compile", jdks.get(jdks.size() - 1), NEWEST));
        return cells;
    }

    private static List<Cell> whole() {
        List<Cell> cells = new ArrayList<>();
        for (Jdk jdk : jdks()) {
            for (String compiler : List.of(OLDEST, NEWEST)) {
                for (String phase : List.of("compile", "package")) {
                    cells.add(new Cell(Layout.SAME_MODULE, phase, jdk, compiler));
                    cells.add(new Cell(Layout.OWN_MODULE, phase, jdk, compiler));
                }
            }
        }
        return cells;
    }

    /** Every second cell, so chosen that each three of the four choices still meet in every way. */
    private static List<Cell> half() {
        List<Jdk> jdks = jdks();
        return whole().stream()
                .filter(cell -> {
                    int parity = (cell.layout == Layout.SAME_MODULE ? 0 : 1)
                            + (cell.phase.equals("compile") ? 0 : 1)
                            + jdks.indexOf(cell.jdk)
                            + (cell.compiler.equals(OLDEST) ? 0 : 1);
                    return parity % 2 == 0;
                })
                .toList();
    }

    /** What the property, documented in docs/development.md, asks for. */
    private static String asked() {
        String asked = System.getProperty("vendorspec.builds");
        if (!List.of("one", "half", "all").contains(asked)) {
            throw new IllegalArgumentException("vendorspec.builds is one, half or all, not " + asked);
        }
        return asked;
    }

    /** The JDKs of the matrix, or, unless it is asked for, the one that runs. */
    static List<Jdk> jdks() {
        return asked().equals("one") ? List.of(Jdk.running()) : Jdk.all();
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
