package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.DocsDecl;
import java.util.List;
import java.util.Optional;

/** Reads {@code docs: text} and {@code docs: { tr: …, en: … }}. */
final class DocsReader {

    private DocsReader() {}

    static DocsDecl read(MapReader owner) {
        return read(owner, "docs");
    }

    /** Texts in two languages behind any key. */
    static DocsDecl read(MapReader owner, String key) {
        Optional<YamlNode> docs = owner.node(key);
        if (docs.isEmpty()) {
            return DocsDecl.NONE;
        }
        if (docs.get() instanceof YamlNode.Text) {
            return new DocsDecl(null, owner.text(key).orElse(null));
        }
        return MapReader.of(docs.get(), docs.get().at(), Words.quote(key), List.of("tr", "en"), owner.problems())
                .map(DocsReader::labels)
                .orElse(DocsDecl.NONE);
    }

    /** The keys {@code tr} and {@code en} of a map that may have others. */
    static DocsDecl labels(MapReader map) {
        return new DocsDecl(map.text("tr").orElse(null), map.text("en").orElse(null));
    }
}
