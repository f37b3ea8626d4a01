package dev.vendorspec.processor.input;

/** Specs cannot be read; the message is for the user. */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
