package dev.vendorspec.language.evaluate;

/** Words for a value that is blank. {@link FieldChecks} and {@link RuleChecks} ask. */
final class Blankness {

    private Blankness() {}

    static String describe(Value blank) {
        if (blank instanceof Value.Absent) {
            return "is absent";
        }
        if (blank instanceof Value.Entries) {
            return "is an empty map";
        }
        return blank instanceof Value.Items ? "is an empty list" : "is blank";
    }
}
