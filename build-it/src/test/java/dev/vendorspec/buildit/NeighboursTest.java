package dev.vendorspec.buildit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Projects that have more than us: a module descriptor, Lombok and MapStruct. */
class NeighboursTest {

    private static final String MODULE_INFO = """
            module com.example.shipping {
                requires dev.vendorspec.runtime;
            }
            """;

    private static final String DELIVERY = """
            package com.example;

            @lombok.Value
            public class Delivery {
                String barcode;
                boolean cash;
            }
            """;

    private static final String MAPPER = """
            package com.example;

            import com.example.vendors.kargo.Parcel;
            import org.mapstruct.BeanMapping;
            import org.mapstruct.Mapper;
            import org.mapstruct.Mapping;

            @Mapper
            public interface Deliveries {

                @BeanMapping(ignoreByDefault = true)
                @Mapping(target = "barcode", source = "barcode")
                @Mapping(target = "cashOnDelivery", source = "cash")
                Parcel parcel(Delivery delivery);
            }
            """;

    private static final String LOMBOK = path("org.projectlombok", "lombok", "1.18.48");
    private static final String MAPSTRUCT_PROCESSORS = LOMBOK
            + path("org.projectlombok", "lombok-mapstruct-binding", "0.2.0")
            + path("org.mapstruct", "mapstruct-processor", "1.6.3");

    @TempDir
    Path folder;

    static List<Cell> cells() {
        return Cell.jdks().stream()
                .flatMap(jdk -> List.of(Layout.SAME_MODULE, Layout.PROCESSOR).stream()
                        .map(layout -> new Cell(layout, "compile", jdk, Cell.NEWEST)))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void aModuleDescriptor(Cell cell) throws Exception {
        Project project = cell.create(folder);
        Layout layout = cell.layout();
        project.write(layout.app + "src/main/java/module-info.java", MODULE_INFO);

        project.maven("compile").succeeded();
        project.edit(layout.specs + "kargo.yaml", "barcode:       ", "parcelCode:    ");
        Build renamed = project.maven("compile").failed();

        assertThat(project.has(layout.classes + "module-info.class")).isTrue();
        assertThat(renamed.console()).contains("Shipping.java", "method barcode");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void lombokAndMapStruct(Cell cell) throws Exception {
        Project project = cell.create(folder);
        Layout layout = cell.layout();
        addDependencies(project, layout.app + "pom.xml");
        addProcessors(project, layout.app + "pom.xml");
        project.write(layout.app + "src/main/java/com/example/Delivery.java", DELIVERY);
        project.write(layout.app + "src/main/java/com/example/Deliveries.java", MAPPER);

        project.maven("compile").succeeded();

        assertThat(project.read(layout.app + "target/generated-sources/annotations/com/example/DeliveriesImpl.java"))
                .contains("Parcel.builder()", ".cashOnDelivery(", "delivery.isCash()");
        assertThat(project.has(layout.classes + "com/example/vendors/kargo/KargoClient.class"))
                .isTrue();
    }

    /** From JDK 23 on, javac leaves such processors out by itself. */
    static List<Cell> cellsOfOlderJdks() {
        return cells().stream()
                .filter(cell ->
                        cell.layout() == Layout.SAME_MODULE && cell.jdk().feature() < 23)
                .toList();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("cellsOfOlderJdks")
    void processorsOnTheClassPathStayInWork(Cell cell) throws Exception {
        Project project = cell.create(folder);
        addDependencies(project, "pom.xml");
        project.write("src/main/java/com/example/Delivery.java", DELIVERY);
        project.write(
                "src/main/java/com/example/Reader.java",
                "package com.example;\nfinal class Reader {\n    String of(Delivery d) { return d.getBarcode(); }\n}\n");

        project.maven("compile").succeeded();
    }

    private static void addDependencies(Project project, String pom) throws IOException {
        String lombok = "<dependency><groupId>org.projectlombok</groupId><artifactId>lombok</artifactId>"
                + "<version>1.18.48</version><scope>provided</scope></dependency>";
        String mapstruct = "<dependency><groupId>org.mapstruct</groupId><artifactId>mapstruct</artifactId>"
                + "<version>1.6.3</version></dependency>";
        project.edit(pom, "<dependencies>", "<dependencies>" + lombok + mapstruct);
    }

    /** Beside our processor where the project has it, or as the only ones. */
    private static void addProcessors(Project project, String pom) throws IOException {
        if (project.read(pom).contains("<annotationProcessorPaths>")) {
            project.edit(pom, "<annotationProcessorPaths>", "<annotationProcessorPaths>" + MAPSTRUCT_PROCESSORS);
        } else {
            project.edit(
                    pom,
                    "<version>" + Cell.NEWEST + "</version>",
                    "<version>" + Cell.NEWEST + "</version><configuration><annotationProcessorPaths>"
                            + MAPSTRUCT_PROCESSORS + "</annotationProcessorPaths></configuration>");
        }
    }

    private static String path(String group, String artifact, String version) {
        return "<path><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>" + version
                + "</version></path>";
    }
}
