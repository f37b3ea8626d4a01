package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Docs;
import dev.vendorspec.processor.source.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the sentences of one Javadoc comment; the only way by which a spec's text gets into one. */
final class JavadocText {

    private final List<String> paragraphs = new ArrayList<>();
    private String end = "";

    /** A first paragraph: a name, and what the page calls it in each language. */
    JavadocText summary(String name, Docs docs) {
        StringBuilder text = new StringBuilder(name);
        if (docs.en() != null) {
            text.append(": ").append(docs.en());
        }
        if (docs.tr() != null) {
            text.append(docs.en() == null ? ": " : " (").append(docs.tr()).append(docs.en() == null ? "" : ")");
        }
        return add(text.append('.').toString());
    }

    /** The labels of a page: English first, then Turkish; nothing where there are none. */
    JavadocText labels(Docs docs) {
        if (docs.en() != null) {
            add(docs.en());
        }
        if (docs.tr() != null) {
            add(docs.tr());
        }
        return this;
    }

    /** One paragraph of plain text, which may hold anything; nothing for null. */
    JavadocText add(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            paragraphs.add(clean(text.strip()));
        }
        return this;
    }

    /**
     * The last words of the comment of something that should not be used any more.
     *
     * @param why why, empty where nobody says; null for something in use
     */
    JavadocText deprecated(@Nullable String why) {
        if (why != null) {
            end = "\n\n@deprecated " + (why.isBlank() ? "by the vendor" : clean(why.strip()));
        }
        return this;
    }

    /** The comment; empty where nothing was added. */
    CodeBlock toCode() {
        return CodeBlock.of("$L", String.join("\n\n<p>", paragraphs) + end);
    }

    /** Takes away what javac or the javadoc tool would read as something else than text. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> clean.append("&amp;");
                case '<' -> clean.append("&lt;");
                case '>' -> clean.append("&gt;");
                case '@' -> clean.append("&#64;");
                case '{' -> clean.append("&#123;");
                case '}' -> clean.append("&#125;");
                case '/' -> clean.append(clean.length() > 0 && clean.charAt(clean.length() - 1) == '*' ? "&#47;" : "/");
                case '\\' -> clean.append("&#92;");
                case '\n', '\r', '\t' -> clean.append(' ');
                default -> clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }
}
