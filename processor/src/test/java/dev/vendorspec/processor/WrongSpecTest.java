package dev.vendorspec.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What javac says of wrong specs. The problems themselves are pinned in the language's own tests. */
class WrongSpecTest {

    private static final String GOOD = """
            spec: 1
            vendor: good
            server: https://api.example.com
            types:
              Thing:
                fields:
                  name: string
            endpoints:
              send:
                http: POST /things
                request: Thing
            """;

    @TempDir
    Path folder;

    @Test
    void everyProblemIsAnErrorAtItsPlaceInTheSpec() throws Exception {
        Compilation compilation = Compiling.document(
                folder, GOOD.replace("name: string", "name: strin").replace("request: Thing", "request: Thin"));

        Path file = folder.resolve("vendor.yaml");
        assertThat(compilation).failed();
        assertThat(messages(compilation))
                .containsExactly(
                        file + ":[7,13] error [unknown-type] there is no type \"strin\"; did you mean \"string\"?\n"
                                + "        name: strin\n"
                                + "              ^\n"
                                + "  file://" + file + ":7:13",
                        file + ":[11,14] error [unknown-type] there is no type \"Thin\"; did you mean \"Thing\"?\n"
                                + "      request: Thin\n"
                                + "               ^\n"
                                + "  file://" + file + ":11:14");
    }

    @Test
    void aBrokenVendorDoesNotStopTheOthers() throws Exception {
        Files.writeString(folder.resolve("broken.yaml"), GOOD.replace("vendor: good", "vendor: Broken!"));

        Compilation compilation = Compiling.document(
                folder,
                GOOD,
                JavaFileObjects.forSourceLines(
                        "test.Use", "package test;", "class Use { test.good.GoodClient client; }"));

        assertThat(messages(compilation)).singleElement().asString().contains("broken.yaml:[2,9]");
    }

    @Test
    void withoutSpecsTheAnnotationIsTheCulprit() {
        Compilation compilation = Compiling.folder(folder);

        assertThat(messages(compilation))
                .containsExactly(
                        "No specs found: expected a folder \"no-such-folder\" with a file vendorspec.anchor and"
                                + " at least one .yaml on the class path, or the option -Avendorspec.dir=/absolute/folder");
    }

    @Test
    void aRelativeDirectoryIsRefused() {
        Compilation compilation = Compiling.folder(Path.of("relative"));

        assertThat(messages(compilation))
                .containsExactly("The option vendorspec.dir names \"relative\", expected the absolute path of a folder"
                        + " with specs; in Maven write ${project.basedir}/src/main/vendorspec");
    }

    private static List<String> messages(Compilation compilation) {
        return compilation.errors().stream()
                .filter(error -> error.getKind() == Diagnostic.Kind.ERROR)
                .map(error -> error.getMessage(Locale.ROOT).strip())
                .toList();
    }
}
