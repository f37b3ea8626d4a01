package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.ClientErrorException;
import dev.vendorspec.runtime.ConflictException;
import dev.vendorspec.runtime.ForbiddenException;
import dev.vendorspec.runtime.HttpStatusException;
import dev.vendorspec.runtime.NotFoundException;
import dev.vendorspec.runtime.RedirectException;
import dev.vendorspec.runtime.ServerErrorException;
import dev.vendorspec.runtime.TooManyRequestsException;
import dev.vendorspec.runtime.UnauthorizedException;

/**
 * The one table of HTTP statuses: asked by the runtime for the exception of a status that the spec does not name, and
 * by the processor for the class that a named one extends.
 */
public final class HttpStatuses {

    private HttpStatuses() {}

    /** The exception class of a status; {@link HttpStatusException} itself for one that has no class of its own. */
    public static Class<? extends HttpStatusException> baseFor(int status) {
        return switch (status) {
            case 401 -> UnauthorizedException.class;
            case 403 -> ForbiddenException.class;
            case 404 -> NotFoundException.class;
            case 409 -> ConflictException.class;
            case 429 -> TooManyRequestsException.class;
            default ->
                switch (status / 100) {
                    case 3 -> RedirectException.class;
                    case 4 -> ClientErrorException.class;
                    case 5 -> ServerErrorException.class;
                    default -> HttpStatusException.class;
                };
        };
    }

    /** A new exception of the class that {@link #baseFor} gives. */
    public static HttpStatusException exception(HttpFailure failure) {
        return switch (failure.status()) {
            case 401 -> new UnauthorizedException(failure);
            case 403 -> new ForbiddenException(failure);
            case 404 -> new NotFoundException(failure);
            case 409 -> new ConflictException(failure);
            case 429 -> new TooManyRequestsException(failure);
            default ->
                switch (failure.status() / 100) {
                    case 3 -> new RedirectException(failure);
                    case 4 -> new ClientErrorException(failure);
                    case 5 -> new ServerErrorException(failure);
                    default -> new HttpStatusException(failure);
                };
        };
    }

    /** The status's standard name in one word, such as {@code NotFound}; else what its first digit means. */
    public static String nameOf(int status) {
        return switch (status) {
            case 301 -> "MovedPermanently";
            case 302 -> "Found";
            case 303 -> "SeeOther";
            case 304 -> "NotModified";
            case 307 -> "TemporaryRedirect";
            case 308 -> "PermanentRedirect";
            case 400 -> "BadRequest";
            case 401 -> "Unauthorized";
            case 402 -> "PaymentRequired";
            case 403 -> "Forbidden";
            case 404 -> "NotFound";
            case 405 -> "MethodNotAllowed";
            case 406 -> "NotAcceptable";
            case 407 -> "ProxyAuthenticationRequired";
            case 408 -> "RequestTimeout";
            case 409 -> "Conflict";
            case 410 -> "Gone";
            case 412 -> "PreconditionFailed";
            case 413 -> "ContentTooLarge";
            case 415 -> "UnsupportedMediaType";
            case 422 -> "UnprocessableContent";
            case 429 -> "TooManyRequests";
            case 500 -> "InternalServerError";
            case 501 -> "NotImplemented";
            case 502 -> "BadGateway";
            case 503 -> "ServiceUnavailable";
            case 504 -> "GatewayTimeout";
            default ->
                switch (status / 100) {
                    case 1 -> "Informational";
                    case 2 -> "Success";
                    case 3 -> "Redirect";
                    case 4 -> "ClientError";
                    case 5 -> "ServerError";
                    default -> "UnknownStatus";
                };
        };
    }
}
