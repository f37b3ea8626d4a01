package dev.vendorspec.language.model;

/** How a call shows who it is. */
public enum Auth {
    /** Not at all. */
    NONE,
    /** {@code Authorization: Bearer …} with a token that the caller supplies. */
    BEARER
}
