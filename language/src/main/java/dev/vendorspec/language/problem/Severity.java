package dev.vendorspec.language.problem;

/** How bad a problem is. */
public enum Severity {
    /** Nothing is generated for the vendor and the build fails. */
    ERROR("error"),
    /** The build goes on; a person should look. */
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word in messages. */
    public String word() {
        return word;
    }
}
