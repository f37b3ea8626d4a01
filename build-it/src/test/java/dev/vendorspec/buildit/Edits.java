package dev.vendorspec.buildit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;

/** What a developer does in the course of a day. The steps stand on one another. */
final class Edits {

    private static final String LOGISTICS = """
            spec: 1
            vendor: lojistik
            server: https://api.example.com
            types:
              Load:
                fields:
                  pallets: int(1..10)!
              Accepted:
                fields:
                  id: string
            endpoints:
              load:
                http: POST /loads
                request: Load
                response: Accepted
                examples:
                  one: { request: examples/load.json }
            """;

    private static final String USER_OF_LOGISTICS = """
            package com.example;

            import com.example.vendors.lojistik.LojistikClient;

            final class Loading {
                LojistikClient client;
            }
            """;

    private final Cell cell;
    private final Layout layout;
    private final Project project;
    private final String kargo;
    private final String example;

    Edits(Cell cell, Project project) {
        this.cell = cell;
        this.layout = cell.layout();
        this.project = project;
        this.kargo = layout.specs + "kargo.yaml";
        this.example = layout.specs + "examples/load.json";
    }

    private Build build() throws Exception {
        return project.maven(cell.phase());
    }

    /** Maven leaves a removed resource in target/classes: without the plugin it has to go first, as docs/maven.md says. */
    private Build buildBehindRemoval() throws Exception {
        if (layout == Layout.PROCESSOR) {
            project.clean("specs/target");
            project.clean("app/target");
        }
        return build();
    }

    void firstBuild() throws Exception {
        build().succeeded();

        assertThat(project.has(layout.classes + "com/example/vendors/kargo/KargoClient.class"))
                .isTrue();
    }

    void nothingEdited() throws Exception {
        SortedMap<String, Long> sources = project.times(layout.generated);
        SortedMap<String, Long> classes = project.times(layout.classes);

        build().succeeded().compiledNothing();

        assertThat(project.times(layout.generated)).isEqualTo(sources);
        assertThat(project.times(layout.classes)).isEqualTo(classes);
    }

    void labelEdited() throws Exception {
        SortedMap<String, Long> before = project.times(layout.generated);
        project.edit(kargo, "tr: Barkod", "tr: Gönderi barkodu");

        build().succeeded();

        assertThat(project.read(generated("kargo/Parcel.java"))).contains("Gönderi barkodu");
        if (layout != Layout.PROCESSOR) {
            assertThat(project.times(layout.generated).entrySet())
                    .as("only what has the label is written anew")
                    .filteredOn(file -> !before.entrySet().contains(file))
                    .isNotEmpty()
                    .allMatch(file -> file.getKey().contains("Parcel"));
        }
    }

    void fieldRenamed() throws Exception {
        project.edit(kargo, "barcode:       ", "parcelCode:    ");

        for (int run = 1; run <= 2; run++) {
            Build build = build().failed();
            assertThat(build.errorHeadlines())
                    .as("run %d: %s", run, build.console())
                    .singleElement()
                    .asString()
                    .startsWith(project.file(layout.app + "src/main/java/com/example/Shipping.java") + ":[");
            assertThat(build.console()).contains("method barcode");
        }

        project.edit(kargo, "parcelCode:    ", "barcode:       ");
        build().succeeded();
    }

    void vendorAddedAndSpecFileRenamed() throws Exception {
        project.rename(kargo, layout.specs + "parcels.yaml");
        project.write(layout.specs + "lojistik.yaml", LOGISTICS);
        project.write(example, "{ \"pallets\": 3 }\n");
        project.write(layout.app + "src/main/java/com/example/Loading.java", USER_OF_LOGISTICS);

        buildBehindRemoval().succeeded();

        assertThat(project.has(layout.classes + "com/example/vendors/lojistik/LojistikClient.class"))
                .isTrue();
        assertThat(project.has(layout.classes + "com/example/vendors/kargo/KargoClient.class"))
                .isTrue();
    }

    void exampleBroken() throws Exception {
        project.edit(example, "3", "30");

        Build build = build().failed();

        assertThat(build.errorHeadlines())
                .as(build.console())
                .singleElement()
                .asString()
                .startsWith(project.file(example) + ":[1,14]")
                .contains("[Load.pallets.max]");
        project.edit(example, "30", "3");
    }

    void vendorDeleted() throws Exception {
        project.delete(layout.specs + "lojistik.yaml");

        Build build = buildBehindRemoval().failed();

        assertThat(build.console()).contains("Loading.java", "com.example.vendors.lojistik");
        project.delete(layout.app + "src/main/java/com/example/Loading.java");
        build().succeeded();
        assertThat(project.has(generated("lojistik"))).isFalse();
        assertThat(project.has(layout.classes + "com/example/vendors/lojistik")).isFalse();
        assertThat(project.has(layout.classes + "com/example/Loading.class")).isFalse();
        assertThat(project.has(generated("kargo"))).isTrue();
    }

    void specBroken() throws Exception {
        String spec = layout.specs + "parcels.yaml";
        SortedMap<String, String> before = project.texts(layout.generated);
        project.edit(spec, "type: boolean,", "type: bolean,");

        Build build = build().failed();

        assertThat(build.errorHeadlines())
                .as(build.console())
                .singleElement()
                .isEqualTo(project.file(spec)
                        + ":[9,31] error [unknown-type] there is no type \"bolean\"; did you mean \"boolean\"?");
        assertThat(build.output()).contains("file://" + project.file(spec) + ":9:31");
        if (layout != Layout.PROCESSOR) {
            assertThat(project.texts(layout.generated)).isEqualTo(before);
        }
        project.edit(spec, "type: bolean,", "type: boolean,");
        build().succeeded();
        assertThat(project.texts(layout.generated)).isEqualTo(before);
    }

    private String generated(String path) {
        return layout.generated + "/com/example/vendors/" + path;
    }
}
