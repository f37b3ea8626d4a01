package dev.vendorspec.runtime.contract;

/** What a parameter's value is made into before it travels as text. */
public enum Encoding {
    /** Its plain text; JSON text where it has none. */
    PLAIN,
    /** JSON text. */
    JSON,
    /** The base64 of its plain text in UTF-8. */
    BASE64,
    /** The base64 of its JSON text in UTF-8. */
    JSON_BASE64
}
