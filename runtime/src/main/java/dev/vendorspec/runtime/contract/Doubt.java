package dev.vendorspec.runtime.contract;

/**
 * Ends a first look at an object, in which something was found or could not be told; {@link ValidationContext} then looks
 * at all of it. It says nothing else, so that there is one only, and it never leaves the validation.
 */
final class Doubt extends RuntimeException {

    private static final long serialVersionUID = 1;

    static final Doubt INSTANCE = new Doubt();

    private Doubt() {
        super("look again", null, false, false);
    }
}
