package dev.vendorspec.buildit;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where a project keeps its specs, and how they are turned into Java: as the documentation shows it. */
enum Layout {
    /** Specs beside the Java, with the plugin: the front page. */
    SAME_MODULE("src/main/vendorspec/", "", "vendorspec"),
    /** Specs in a module of their own, with the plugin. */
    OWN_MODULE("specs/src/main/resources/vendorspec/", "app/", "vendorspec"),
    /** Specs in a module of their own, with the annotation processor alone. */
    PROCESSOR("specs/src/main/resources/vendorspec/", "app/", "annotations");

    /** The folder of the specs, with a slash. */
    final String specs;

    /** The module that uses them, with a slash or empty. */
    final String app;

    /** The folder of the generated sources. */
    final String generated;

    /** The folder of the classes, with a slash. */
    final String classes;

    Layout(String specs, String app, String generator) {
        this.specs = specs;
        this.app = app;
        this.generated = app + "target/generated-sources/" + generator;
        this.classes = app + "target/classes/";
    }

    /** The whole project, by path. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, String> front = Snippets.of("README.md");
        front.forEach((path, text) -> {
            if (path.startsWith(SAME_MODULE.specs)) {
                files.put(specs + path.substring(SAME_MODULE.specs.length()), text);
            } else if (path.startsWith("src/")) {
                files.put(app + path, text);
            }
        });
        if (this == SAME_MODULE) {
            files.put("pom.xml", front.get("pom.xml"));
            return files;
        }
        files.put(specs + "vendorspec.anchor", "");
        Map<String, String> page = Snippets.of("docs/maven.md");
        copy(page, "own-module/", files);
        if (this == PROCESSOR) {
            copy(page, "processor/", files);
        }
        return files;
    }

    private static void copy(Map<String, String> page, String prefix, Map<String, String> files) {
        page.forEach((path, text) -> {
            if (path.startsWith(prefix)) {
                files.put(path.substring(prefix.length()), text);
            }
        });
    }
}
