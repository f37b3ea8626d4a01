package dev.vendorspec.runtime.validate;

/**
 * What a validation noted of something that is wrong: little, and made into texts only where somebody asks. It never
 * holds the value. Immutable.
 */
public interface Evidence {

    /** Where, as a JSON Pointer from the body's root; made anew for each call. */
    String pointer();

    /** What was found; made anew for each call. */
    Finding finding();
}
