package dev.vendorspec.language.yaml;

import dev.vendorspec.language.syntax.DocsDecl;
import java.util.List;
import java.util.Optional;

/** Reads {@code docs: text} and {@code docs: { tr: …, en: … }}. */
final class DocsReader {

    private DocsReader() {}

    static DocsDecl read(MapReader owner) {
        Optional<YamlNode> docs = owner.node("docs");
        if (docs.isEmpty()) {
            return DocsDecl.NONE;
        }
        if (docs.get() instanceof YamlNode.Text) {
            return new DocsDecl(null, owner.text("docs").orElse(null));
        }
        return MapReader.of(docs.get(), docs.get().at(), "\"docs\"", List.of("tr", "en"), owner.problems())
                .map(DocsReader::labels)
                .orElse(DocsDecl.NONE);
    }

    /** The keys {@code tr} and {@code en} of a map that may have others. */
    static DocsDecl labels(MapReader map) {
        return new DocsDecl(map.text("tr").orElse(null), map.text("en").orElse(null));
    }
}
