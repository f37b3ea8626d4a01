package dev.vendorspec.language.model;

/** Who may see a value. */
public enum Sensitivity {
    /** May appear in a log. */
    PLAIN,
    /** Says something of a person: masked, in part, wherever text is made for people to read. */
    PERSONAL,
    /** Opens something: never shown at all. */
    SECRET
}
