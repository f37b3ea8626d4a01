package dev.vendorspec.language.json;

import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.source.Location;
import org.jspecify.annotations.Nullable;

/** The way out of the depths of the parser at the first fault; {@link JsonReader} catches it, nobody else sees it. */
final class NotJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    NotJsonException(Location at, String text, @Nullable String fix) {
        super(text, null, false, false);
        this.problem = new Problem(at, ProblemCode.EXAMPLE_NOT_JSON, text, fix);
    }

    Problem problem() {
        return problem;
    }
}
