package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.AlreadyExistsException;
import dev.vendorspec.runtime.UnreadableAnswerException;
import dev.vendorspec.runtime.UnreadableJsonException;
import dev.vendorspec.runtime.VendorException;
import dev.vendorspec.runtime.VendorFailureException;
import dev.vendorspec.runtime.contract.CallInfo;
import dev.vendorspec.runtime.contract.Duplicate;
import dev.vendorspec.runtime.contract.HttpFailure;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.contract.ResponseBody;
import dev.vendorspec.runtime.transport.ReceivedBody;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        R read = expected(call, body, answer, host, secrets);
        if (!operation.isSuccess(read)) {
            throw vendorFailure(call, operation, answer.status(), read, secrets);
        }
        return read;
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
            CallInfo call, Operation<?, R> operation, int status, R read, SentSecrets secrets) {
        String code = operation.code(read);
        String message = operation.message(read);
        String details = Stream.of(code == null ? "" : code, message == null ? "" : message)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        String masked = secrets.redactor().apply(details);
        VendorFailureException failure =
                new VendorFailureException(call, operation.condition(), code, message, masked, read);
        return told(call, operation, status, code, masked, failure);
    }

    private static <R extends @Nullable Object> VendorException failure(
            CallInfo call, Outgoing<?, R> outgoing, TransportResponse answer, SentSecrets secrets) {
        Operation<?, R> operation = outgoing.operation();
        R read = readable(operation, answer);
        String message = read == null ? null : operation.message(read);
        String shown = message == null || message.isBlank() ? null : message;
        String masked = shown == null ? null : secrets.redactor().apply(shown);
        Duration wait = RetryAfter.of(
                answer.header("Retry-After"),
                outgoing.settings().validation().clock().instant());
        VendorException failure = operation.exception(
                HttpFailure.of(call, answer.status()).message(shown, masked).retryAfter(wait));
        String code = read == null ? null : operation.code(read);
        return told(call, operation, answer.status(), code, masked, failure);
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

    /** The body, where that of a failed call looks like that of one that ends well; else null. */
    private static <R extends @Nullable Object> @Nullable R readable(
            Operation<?, R> operation, TransportResponse answer) {
        ResponseBody<R> body = operation.response();
        byte[] octets = answer.body().bytes();
        if (body == null || body.isEmpty(octets)) {
            return null;
        }
        try {
            return body.read(octets, MediaType.of(answer.header("Content-Type")).charset());
        } catch (UnreadableJsonException | IllegalArgumentException e) {
            return null;
        }
    }
}
