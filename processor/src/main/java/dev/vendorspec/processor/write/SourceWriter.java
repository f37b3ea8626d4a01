package dev.vendorspec.processor.write;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.SortedMap;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** The processor's one exit for files. */
public final class SourceWriter {

    private final Filer filer;
    private final Element origin;

    /**
     * @param filer javac's
     * @param origin the annotated package, by which incremental builds know what the files come from
     */
    public SourceWriter(Filer filer, Element origin) {
        this.filer = filer;
        this.origin = origin;
    }

    /**
     * Writes a vendor's package.
     *
     * @param texts compilation units by qualified name
     * @throws IOException if a file cannot be written
     */
    public void write(SortedMap<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            try (Writer writer = filer.createSourceFile(text.getKey(), origin).openWriter()) {
                writer.write(text.getValue());
            }
        }
    }
}
