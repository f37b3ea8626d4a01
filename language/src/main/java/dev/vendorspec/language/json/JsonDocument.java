package dev.vendorspec.language.json;

import dev.vendorspec.language.problem.Problem;

/** What reading a JSON text comes to: a tree, or what is wrong with the text. {@link JsonReader} makes it. */
public sealed interface JsonDocument {

    /**
     * The text is JSON.
     *
     * @param root the one value that the text consists of
     */
    record Accepted(JsonNode root) implements JsonDocument {}

    /**
     * The text is not JSON.
     *
     * @param problem the first place where it is not, with what was found and what was expected
     */
    record Refused(Problem problem) implements JsonDocument {}
}
