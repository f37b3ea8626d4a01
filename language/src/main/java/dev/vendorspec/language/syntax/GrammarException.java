package dev.vendorspec.language.syntax;

/** Leaves a mini-grammar's parser at the first mistake; caught where the parser was called, never seen outside. */
final class GrammarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String fix;

    GrammarException(int offset, String message) {
        this(offset, message, "");
    }

    /** @param fix what would mend it; empty for no suggestion */
    GrammarException(int offset, String message, String fix) {
        super(message, null, false, false);
        this.offset = offset;
        this.fix = fix;
    }

    int offset() {
        return offset;
    }

    String fix() {
        return fix;
    }
}
