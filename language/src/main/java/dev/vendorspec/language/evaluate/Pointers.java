package dev.vendorspec.language.evaluate;

/** Builds JSON Pointers (RFC 6901). The evaluator's classes call it. */
final class Pointers {

    private Pointers() {}

    /** The pointer to a member of the object that {@code parent} points to. */
    static String member(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer to an item, counted from 0, of the list that {@code parent} points to. */
    static String item(String parent, int index) {
        return parent + "/" + index;
    }
}
