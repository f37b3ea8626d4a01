package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.AlreadyExistsException;
import dev.vendorspec.runtime.UnreadableAnswerException;
import dev.vendorspec.runtime.UnreadableJsonException;
import dev.vendorspec.runtime.VendorException;
import dev.vendorspec.runtime.VendorFailureException;
import dev.vendorspec.runtime.contract.CallInfo;
import dev.vendorspec.runtime.contract.Duplicate;
import dev.vendorspec.runtime.contract.FailureBody;
import dev.vendorspec.runtime.contract.HttpFailure;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.contract.Reason;
import dev.vendorspec.runtime.contract.ResponseBody;
import dev.vendorspec.runtime.contract.VendorFailure;
import dev.vendorspec.runtime.transport.ReceivedBody;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Turns an answer into what the caller gets, or into the exception that says why not; {@link HttpCaller}'s last step. */
final class AnswerReader {

    private AnswerReader() {}

    static <R extends @Nullable Object> R read(
            CallInfo call, Outgoing<?, R> outgoing, TransportResponse answer, String host, SentSecrets secrets) {
        Operation<?, R> operation = outgoing.operation();
        if (answer.status() / 100 != 2) {
            throw failure(call, outgoing, answer, secrets);
        }
        ResponseBody<R> body = operation.response();
        if (body == null) {
            return nothing();
        }
        R read;
        try {
            read = expected(call, body, answer, host, secrets);
        } catch (UnreadableAnswerException unreadable) {
            Reason reason = failureInPlace(operation, answer);
            throw reason.isNothing() ? unreadable : vendorFailure(call, operation, answer.status(), reason, secrets);
        }
        if (!operation.isSuccess(read)) {
            Reason reason = operation.reason(read);
            Reason other = reason.isNothing() ? failureInPlace(operation, answer) : Reason.NONE;
            throw vendorFailure(call, operation, answer.status(), other.isNothing() ? reason : other, secrets);
        }
        return read;
    }

    /** A failure inside a 2xx may have the form of those of other statuses. */
    private static Reason failureInPlace(Operation<?, ?> operation, TransportResponse answer) {
        MediaType type = MediaType.of(answer.header("Content-Type"));
        FailureBody<?> failure = operation.failure();
        return failure == null || !failure.isJson()
                ? Reason.NONE
                : failure.read(answer.body().bytes(), type.charset(), type.isPage());
    }

    /** An operation without an answer is typed {@link Void}, which has only this value. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private static <R extends @Nullable Object> R nothing() {
        return (R) null;
    }

    private static <R extends @Nullable Object> R expected(
            CallInfo call, ResponseBody<R> body, TransportResponse answer, String host, SentSecrets secrets) {
        ReceivedBody received = answer.body();
        MediaType type = MediaType.of(answer.header("Content-Type"));
        if (received.fault() != null) {
            throw TransportFaults.of(call, host, true, received.fault(), secrets.redactor());
        }
        if (received.end() == ReceivedBody.End.TOO_LONG) {
            throw unreadable(call, "the answer is over 10 MiB", answer, type, secrets);
        }
        if (body.isEmpty(received.bytes())) {
            throw unreadable(call, "the answer is empty", answer, type, secrets);
        }
        try {
            R read = body.read(received.bytes(), type.charset());
            if (read == null) {
                throw unreadable(call, "the answer is null", answer, type, secrets);
            }
            return read;
        } catch (UnreadableJsonException e) {
            Redactor redactor = secrets.redactor();
            if (!redactor.isHarmless(e.getMessage())) {
                throw unreadable(call, "the answer is not the expected JSON", answer, type, secrets);
            }
            throw new UnreadableAnswerException(call, e, answer.status(), redactor.apply(type.name()));
        } catch (IllegalArgumentException notBase64) {
            throw unreadable(call, "the answer is not base64", answer, type, secrets);
        }
    }

    /** Even a media type, or the name of a member, may repeat what was sent. */
    private static UnreadableAnswerException unreadable(
            CallInfo call, String reason, TransportResponse answer, MediaType type, SentSecrets secrets) {
        return new UnreadableAnswerException(
                call, reason, answer.status(), secrets.redactor().apply(type.name()));
    }

    private static <R extends @Nullable Object> VendorException vendorFailure(
            CallInfo call, Operation<?, R> operation, int status, Reason reason, SentSecrets secrets) {
        String masked = secrets.redactor().apply(reason.details());
        VendorFailureException failure = operation.exception(
                VendorFailure.of(call, operation.condition()).reason(reason, masked));
        return told(call, operation, status, reason.code(), masked, failure);
    }

    private static <R extends @Nullable Object> VendorException failure(
            CallInfo call, Outgoing<?, R> outgoing, TransportResponse answer, SentSecrets secrets) {
        Operation<?, R> operation = outgoing.operation();
        Reason reason = reason(operation, answer);
        String masked = secrets.redactor().apply(reason.details());
        Duration wait = RetryAfter.of(
                answer.header("Retry-After"),
                outgoing.settings().validation().clock().instant());
        VendorException failure = operation.exception(
                HttpFailure.of(call, answer.status()).reason(reason, masked).retryAfter(wait));
        return told(call, operation, answer.status(), reason.code(), masked, failure);
    }

    /** What meets itself after an outcome that nobody knows is there already; at a first attempt it is a conflict. */
    private static VendorException told(
            CallInfo call,
            Operation<?, ?> operation,
            int status,
            @Nullable String code,
            @Nullable String masked,
            VendorException failure) {
        Duplicate<?> duplicate = operation.duplicate();
        boolean isRepeat = call.progress().earlierMayHaveBeenProcessed();
        return duplicate != null && isRepeat && duplicate.isToldBy(status, code)
                ? new AlreadyExistsException(call, masked, failure)
                : failure;
    }

    /**
     * Why, where the body can be read: that which the spec describes for failed calls, else that of a call that ends
     * well, which it may look like.
     */
    private static <R extends @Nullable Object> Reason reason(Operation<?, R> operation, TransportResponse answer) {
        MediaType type = MediaType.of(answer.header("Content-Type"));
        byte[] octets = answer.body().bytes();
        if (operation.failure() != null) {
            return operation.failure().read(octets, type.charset(), type.isPage());
        }
        return operation.response() == null
                ? Reason.NONE
                : FailureBody.of(operation.response(), operation.reasons()).read(octets, type.charset(), type.isPage());
    }
}
