package dev.vendorspec.processor.source;

/** What stands between the texts of code and says how they are laid out. */
enum Mark {
    /** {@code $>}: the lines from here on stand one step further in. */
    INDENT,
    /** {@code $<}: one step less. */
    UNINDENT,
    /** {@code $[}: a statement begins, whose further lines stand two steps further in. */
    STATEMENT,
    /** {@code $]}: it ends. */
    STATEMENT_END,
    /** {@code $W}: a space, or a line's end where the line would be too long. */
    SPACE,
    /** {@code $Z}: nothing, or a line's end where the line would be too long. */
    FOLD
}
