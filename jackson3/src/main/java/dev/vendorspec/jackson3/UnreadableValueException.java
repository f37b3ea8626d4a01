package dev.vendorspec.jackson3;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** What Jackson's own readers throw where the document is to blame, with a location of our making. */
final class UnreadableValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    UnreadableValueException(JsonParser parser, String text, TokenStreamLocation location, Class<?> type) {
        super(parser, text, location);
        _targetType = type;
    }
}
