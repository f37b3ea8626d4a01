package dev.vendorspec.runtime.json;

/**
 * The text of one JSON value that was seen to be one. Only this room makes them.
 *
 * @param text the value without white space between its tokens
 */
public record CompactJson(String text) {}
