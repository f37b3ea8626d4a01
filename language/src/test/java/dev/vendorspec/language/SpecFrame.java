package dev.vendorspec.language;

/** Puts a fragment of a spec into the least whole spec around it, as the pages under {@code docs} describe. */
final class SpecFrame {

    private static final String HEAD = "spec: 1\nvendor: acme\nserver: https://api.acme.example\n";
    private static final String ENDPOINTS = """
            endpoints:
              create: { http: POST /examples, request: Example }
              update: { http: PUT /examples, request: Example }
            """;
    private static final String TYPES = """
            types:
              Example:
                fields:
                  code: string!
              Answer:
                fields:
                  ok: boolean!
                  message: string
            """;

    private SpecFrame() {}

    /**
     * The whole document.
     *
     * @param place the fragment's place: {@code fields} or {@code rules} of the type Example, {@code types} or
     *     {@code endpoints}; empty for a document that is whole
     */
    static String around(String place, String fragment) {
        return switch (place) {
            case "" -> fragment;
            case "fields" -> HEAD + "types:\n  Example:\n    fields:\n" + fragment.indent(6) + ENDPOINTS;
            case "rules" -> HEAD + "types:\n  Example:\n" + fragment.indent(4) + ENDPOINTS;
            case "types" -> HEAD + "types:\n" + fragment.indent(2) + ENDPOINTS;
            case "endpoints" ->
                HEAD + TYPES + "endpoints:\n  all: { http: PUT /examples, request: Example, response: Answer }\n"
                        + fragment.indent(2);
            default -> throw new IllegalArgumentException("no place is called " + place);
        };
    }
}
