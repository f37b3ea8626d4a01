package dev.vendorspec.language.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One document as text, with the path by which a person finds it.
 *
 * <p>Two sources are equal when their paths are. Immutable and safe for threads.
 */
public final class SourceText {

    /** Documents larger than this, in bytes, are not read. */
    public static final int MAX_BYTES = 1 << 20;

    private final String path;
    private final String text;
    private final Optional<SourceDefect> defect;
    private final List<String> lines;
    private final int[] lineStarts;

    /**
     * @param path what messages call the document: an absolute file path where there is one, else an address
     * @param text the whole text
     */
    public SourceText(String path, String text) {
        this(path, text, Optional.empty());
    }

    SourceText(String path, String text, Optional<SourceDefect> defect) {
        this.path = Objects.requireNonNull(path, "path");
        this.text = Objects.requireNonNull(text, "text");
        this.defect = defect;
        this.lines = text.lines().toList();
        this.lineStarts = lineStarts(text);
    }

    /**
     * A document from its bytes, which have to be UTF-8; a byte order mark at the beginning is dropped. Bytes that are
     * not UTF-8, and too many of them, are no exception: {@link #defect} tells of them, and the compiler makes a
     * problem of it.
     *
     * @param path what messages call the document
     */
    public static SourceText decode(String path, byte[] bytes) {
        return Utf8.decode(path, bytes);
    }

    /** What messages call this document. */
    public String path() {
        return path;
    }

    /** The whole text; where there is a defect, what could be read of it. */
    public String text() {
        return text;
    }

    /** Why the document's bytes are not a text; empty for every sound document. */
    public Optional<SourceDefect> defect() {
        return defect;
    }

    /** The line of that number, counted from 1, without its end; empty where the document has no such line. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** The place at a line and a column, both counted from 1. */
    public Location at(int line, int column) {
        return new Location(this, line, column);
    }

    /** The place at an offset into the text, counted in UTF-16 units from 0. */
    public Location atOffset(int offset) {
        int low = 0;
        int high = lineStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return at(low + 1, offset - lineStarts[low] + 1);
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !pair) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
