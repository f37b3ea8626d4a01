package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.CallInfo;
import org.jspecify.annotations.Nullable;

/**
 * The vendor answered 2xx, and what it answered is not what the spec describes: an HTML page, nothing at all (204
 * included), too much, or a value of the wrong kind. The vendor has most likely processed the request.
 */
public final class UnreadableAnswerException extends VendorException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String contentType;
    private final @Nullable String pointer;
    private final int line;
    private final int column;

    /**
     * An answer that is nothing, or no JSON at all.
     *
     * @param call which call
     * @param reason what is wrong, in English, without any value of the answer
     * @param status the HTTP status
     * @param contentType the media type that the answer claims to be, without parameters, or null
     */
    public UnreadableAnswerException(CallInfo call, String reason, int status, @Nullable String contentType) {
        super(call, true, text(call, reason, status, contentType, null), null);
        this.status = status;
        this.contentType = contentType;
        this.pointer = null;
        this.line = 0;
        this.column = 0;
    }

    /**
     * An answer that broke at a known place.
     *
     * @param call which call
     * @param cause the place; its message holds no value of the answer
     * @param status the HTTP status
     * @param contentType the media type that the answer claims to be, without parameters, or null
     */
    public UnreadableAnswerException(
            CallInfo call, UnreadableJsonException cause, int status, @Nullable String contentType) {
        super(
                call,
                true,
                text(call, "the answer is not the expected JSON", status, contentType, cause.getMessage()),
                cause);
        this.status = status;
        this.contentType = contentType;
        this.pointer = cause.pointer();
        this.line = cause.line();
        this.column = cause.column();
    }

    /** The HTTP status, 200 to 299. */
    public int status() {
        return status;
    }

    /** The media type that the answer claims to be, such as {@code text/html}, or null where it says none. */
    public @Nullable String contentType() {
        return contentType;
    }

    /** The JSON Pointer of the value that could not be read, or null where the answer is no JSON at all. */
    public @Nullable String pointer() {
        return pointer;
    }

    /** The line of that place, counted from 1; 0 where there is none. */
    public int line() {
        return line;
    }

    /** The column of that place, counted from 1; 0 where there is none. */
    public int column() {
        return column;
    }

    private static String text(
            CallInfo call, String reason, int status, @Nullable String contentType, @Nullable String details) {
        return line(
                call,
                reason + ", HTTP " + status + ", " + (contentType == null ? "no content type" : contentType),
                details);
    }
}
