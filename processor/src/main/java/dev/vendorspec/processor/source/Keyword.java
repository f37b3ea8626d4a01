package dev.vendorspec.processor.source;

/** A type that is a word of the language, such as {@code int}. */
record Keyword(String word) implements TypeName {}
