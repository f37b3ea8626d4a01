package dev.vendorspec.processor.docs;

/** Puts a fragment of a spec into the least whole spec around it, as the pages describe. */
final class SpecFrame {

    private static final String ENDPOINTS = """
            endpoints:
              create: { http: POST /examples, request: Example }
              update: { http: PUT /examples, request: Example }
            """;
    private static final String TYPES = """
            Example:
              fields:
                code: string!
            Answer:
              fields:
                ok:      boolean!
                message: string
            """;
    private static final String ALL_TYPES = "  all: { http: PUT /examples, request: Example, response: Answer }\n";

    private SpecFrame() {}

    /**
     * The whole document.
     *
     * @param place the fragment's place: {@code fields} or {@code rules} of the type Example, {@code types} or
     *     {@code endpoints}
     * @param types the types beside endpoints; empty for Example and Answer
     */
    static String around(String vendor, String place, String fragment, String types) {
        String head = "spec: 1\nvendor: " + vendor + "\nserver: https://api.acme.example\ntypes:\n";
        return switch (place) {
            case "fields" -> head + "  Example:\n    fields:\n" + fragment.indent(6) + ENDPOINTS;
            case "rules" -> head + "  Example:\n" + fragment.indent(4) + ENDPOINTS;
            case "types" -> head + fragment.indent(2) + ENDPOINTS;
            case "endpoints" ->
                head + (types.isEmpty() ? TYPES : types).indent(2) + "endpoints:\n" + (types.isEmpty() ? ALL_TYPES : "")
                        + fragment.indent(2);
            default -> throw new IllegalArgumentException("no place is called " + place);
        };
    }
}
