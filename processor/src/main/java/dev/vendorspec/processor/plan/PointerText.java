package dev.vendorspec.processor.plan;

/** Names as JSON Pointers write them, RFC 6901. */
final class PointerText {

    private PointerText() {}

    /** The name with {@code ~} and {@code /} escaped. */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
