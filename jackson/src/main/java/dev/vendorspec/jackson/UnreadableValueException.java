package dev.vendorspec.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** What Jackson's own readers throw where the document is to blame, with a location of our making. */
final class UnreadableValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    UnreadableValueException(JsonParser parser, String text, JsonLocation location, Class<?> type) {
        super(parser, text, location);
        _targetType = type;
    }
}
