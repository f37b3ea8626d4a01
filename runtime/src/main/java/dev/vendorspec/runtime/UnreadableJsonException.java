package dev.vendorspec.runtime;

/**
 * A text that is no JSON, or JSON that is not of the declared form. The message tells the place and the kind of token
 * found there, never a value of the document.
 */
public final class UnreadableJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final int line;
    private final int column;

    /**
     * For the runtime's reader.
     *
     * @param pointer where, as a JSON Pointer; empty for the root
     * @param line the line, from 1
     * @param column the column in code points, from 1
     * @param problem what was expected and what was found, without a value
     */
    public UnreadableJsonException(String pointer, int line, int column, String problem) {
        super((pointer.isEmpty() ? "the document" : pointer) + " (line " + line + ", column " + column + "): "
                + problem);
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    /** Where, as a JSON Pointer (RFC 6901); empty for the document's root. */
    public String pointer() {
        return pointer;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column in code points, from 1. */
    public int column() {
        return column;
    }
}
