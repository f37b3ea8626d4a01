package dev.vendorspec.language.pattern;

/**
 * What is wrong with a regular expression.
 *
 * @param offset where in it
 * @param text what was found
 * @param fix what to change; empty where the text says it
 */
public record PatternDefect(int offset, String text, String fix) {}
