package dev.vendorspec.benchmarks.build;

import dev.vendorspec.language.Compilation;
import dev.vendorspec.language.SpecCompiler;
import dev.vendorspec.language.SpecFiles;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** This project's specs with their examples, and many vendors made of them by other names. */
final class OwnSpecs {

    private final Path folder;
    private final List<Path> documents;

    OwnSpecs(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.list(folder)) {
            this.documents = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** The vendors without their examples, which other generators cannot check. */
    List<Vendor> vendors() throws IOException {
        List<SourceText> texts = new ArrayList<>();
        for (Path document : documents) {
            String text = Files.readString(document).replaceAll("(?m)^    examples:\\n(?:^      .*\\n)*", "");
            texts.add(new SourceText(document.getFileName().toString(), text));
        }
        Compilation compilation = SpecCompiler.compile(texts, SpecFiles.NONE);
        if (compilation.hasErrors()) {
            throw new IllegalStateException("the specs have errors: " + compilation.problems());
        }
        return compilation.vendors();
    }

    /** Writes each document that many times, each time as another vendor; all with the page's examples. */
    void copy(int times, Path target) throws IOException {
        Sources.empty(target);
        Path examples = Files.createDirectories(target.resolve("examples"));
        try (Stream<Path> files = Files.list(folder.resolve("examples"))) {
            for (Path file : files.toList()) {
                Files.copy(file, examples.resolve(file.getFileName().toString()));
            }
        }
        for (Path document : documents) {
            String text = Files.readString(document);
            String name = document.getFileName().toString().replace(".yaml", "");
            for (int i = 0; i < times; i++) {
                String renamed = text.replaceFirst("(?m)^vendor: (\\S+)", "vendor: $1" + i);
                Files.writeString(target.resolve(name + i + ".yaml"), renamed);
            }
        }
    }
}
