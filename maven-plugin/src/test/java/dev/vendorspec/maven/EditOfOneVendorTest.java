package dev.vendorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.SpecCompiler;
import dev.vendorspec.language.SpecFiles;
import dev.vendorspec.language.source.SourceText;
import dev.vendorspec.processor.VendorSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who edits one vendor of many has the files of that one written anew, and of it those that the edit changes. */
class EditOfOneVendorTest {

    private static final FileTime OLD = FileTime.fromMillis(0);

    @Test
    void theOthersKeepTheirFiles(@TempDir Path root) throws Exception {
        Path sources = root.resolve("sources");
        GeneratedFolder folder = new GeneratedFolder(sources, root.resolve("classes"), root.resolve("state"));
        int all = folder.replace(generate("Name")).written();
        for (Path file : files(sources)) {
            Files.setLastModifiedTime(file, OLD);
        }

        GeneratedFolder.Changes changes = folder.replace(generate("Full name"));

        assertThat(changes).isEqualTo(new GeneratedFolder.Changes(1, 0, all - 1));
        List<Path> written = new ArrayList<>();
        for (Path file : files(sources)) {
            if (!Files.getLastModifiedTime(file).equals(OLD)) {
                written.add(sources.relativize(file));
            }
        }
        assertThat(written).containsExactly(Path.of("test", "vendor42", "Person.java"));
    }

    /** A hundred vendors, of which one has that label. */
    private static SortedMap<String, String> generate(String label) {
        List<SourceText> documents = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            documents.add(new SourceText("vendor" + i + ".yaml", vendor(i, i == 42 ? label : "Name")));
        }
        SortedMap<String, String> sources = new TreeMap<>();
        SpecCompiler.compile(documents, SpecFiles.NONE)
                .vendors()
                .forEach(vendor -> sources.putAll(VendorSources.of(vendor, "test")));
        return sources;
    }

    private static String vendor(int number, String label) {
        return """
                spec: 1
                vendor: vendor%d
                server: https://api.example.com
                types:
                  Person:
                    fields:
                      name: { type: string(2..50)!, docs: { en: %s } }
                      kind: Kind
                  Kind:
                    enum: { A: First, B: Second }
                endpoints:
                  send:
                    http: POST /people
                    request: Person
                """.formatted(number, label);
    }

    private static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
