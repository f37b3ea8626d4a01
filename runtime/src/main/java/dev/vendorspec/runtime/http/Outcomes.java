package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.AlreadyExistsException;
import dev.vendorspec.runtime.ConnectionException;
import dev.vendorspec.runtime.ConnectionLostException;
import dev.vendorspec.runtime.DeadlineExceededException;
import dev.vendorspec.runtime.HttpStatusException;
import dev.vendorspec.runtime.LoginFailedException;
import dev.vendorspec.runtime.Outcome;
import dev.vendorspec.runtime.TransportException;
import dev.vendorspec.runtime.UnreadableAnswerException;
import dev.vendorspec.runtime.ValidationException;
import dev.vendorspec.runtime.VendorFailureException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The class of a call's end, by what it ended with. */
final class Outcomes {

    private Outcomes() {}

    /** The class; success where nothing was thrown. */
    static Outcome of(@Nullable Throwable thrown) {
        if (thrown == null) {
            return Outcome.SUCCESS;
        }
        if (thrown instanceof HttpStatusException answer) {
            return of(answer.status());
        }
        if (thrown instanceof VendorFailureException) {
            return Outcome.VENDOR_FAILURE;
        }
        if (thrown instanceof ValidationException) {
            return Outcome.INVALID_REQUEST;
        }
        if (thrown instanceof AlreadyExistsException) {
            return Outcome.ALREADY_EXISTS;
        }
        if (thrown instanceof UnreadableAnswerException) {
            return Outcome.UNREADABLE_ANSWER;
        }
        if (thrown instanceof LoginFailedException) {
            return Outcome.LOGIN_FAILED;
        }
        return ofFault(thrown);
    }

    private static Outcome ofFault(Throwable thrown) {
        if (thrown instanceof DeadlineExceededException) {
            return Outcome.TIMEOUT;
        }
        if (thrown instanceof ConnectionException) {
            return Outcome.NOT_CONNECTED;
        }
        if (thrown instanceof ConnectionLostException) {
            return Outcome.CONNECTION_LOST;
        }
        return thrown instanceof TransportException || thrown instanceof CancellationException
                ? Outcome.CANCELLED
                : Outcome.MISUSE;
    }

    private static Outcome of(int status) {
        return switch (status) {
            case 401 -> Outcome.UNAUTHORIZED;
            case 429 -> Outcome.THROTTLED;
            default ->
                switch (status / 100) {
                    case 3 -> Outcome.REDIRECT;
                    case 4 -> Outcome.CLIENT_ERROR;
                    default -> Outcome.SERVER_ERROR;
                };
        };
    }

    /** The HTTP status that an exception tells, or 0. */
    static int status(Throwable thrown) {
        if (thrown instanceof HttpStatusException answer) {
            return answer.status();
        }
        if (thrown instanceof UnreadableAnswerException answer) {
            return answer.status();
        }
        return thrown instanceof AlreadyExistsException && thrown.getCause() != null ? status(thrown.getCause()) : 0;
    }
}
