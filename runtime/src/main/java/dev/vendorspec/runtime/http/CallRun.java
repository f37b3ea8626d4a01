package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.CallListener.AttemptEnd;
import dev.vendorspec.runtime.CallListener.CallEnd;
import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.DeadlineExceededException;
import dev.vendorspec.runtime.HttpStatusException;
import dev.vendorspec.runtime.LoginFailedException;
import dev.vendorspec.runtime.RetryPolicy;
import dev.vendorspec.runtime.TransportException;
import dev.vendorspec.runtime.VendorException;
import dev.vendorspec.runtime.VendorResponse;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.contract.CallInfo;
import dev.vendorspec.runtime.http.Credentials.Authorized;
import dev.vendorspec.runtime.transport.Exchange;
import dev.vendorspec.runtime.transport.Transport;
import dev.vendorspec.runtime.transport.TransportRequest;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One call from its beginning to its end, without waiting for anything: {@link BlockingCall} and {@link AsyncCall} bring
 * it what they waited for, and do what it says. So both do the same. Used by one thread at a time, but for
 * {@link #end}.
 */
final class CallRun<Q extends @Nullable Object, R extends @Nullable Object> {

    /** Longer answers are not read: no vendor's page knows one, and memory is not the sender's to spend. */
    private static final int MAX_BODY_BYTES = 10 * 1024 * 1024;

    private final Outgoing<Q, R> outgoing;
    private final Shared shared;
    private final BaseAddress server;
    private final RetryPolicy retry;
    private final Deadline deadline;
    private final @Nullable String idempotencyKey;
    private final CallEvents events;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Set<String> secrets = new HashSet<>();
    private List<Violation> warnings = List.of();
    private @Nullable EncodedRequest encoded;
    private @Nullable Authorized authorized;
    private @Nullable Exchange exchange;
    private long attemptBegan;
    private int repeats;
    private boolean answered401;
    private volatile int sends;
    private volatile int status;
    private volatile boolean doubt;

    /**
     * A call that begins now.
     *
     * @param server where it goes
     * @param shared what the calls of its client have in common
     */
    CallRun(Outgoing<Q, R> outgoing, BaseAddress server, Shared shared) {
        CallOptions options = outgoing.options();
        Conduct conduct = outgoing.settings().conduct();
        this.outgoing = outgoing;
        this.shared = shared;
        this.server = server;
        this.retry = options.retry() == null ? conduct.retry() : options.retry();
        this.deadline = Deadline.after(options.timeout() == null ? conduct.callTimeout() : options.timeout());
        this.idempotencyKey = outgoing.idempotencyKey();
        this.events = CallEvents.start(
                conduct.listeners(), outgoing.operation(), outgoing.call().requestId());
    }

    /**
     * What a client's calls share.
     *
     * @param credentials complete each attempt
     * @param budget pays for repeats
     */
    record Shared(Transport transport, Credentials credentials, RetryBudget budget) {}

    /** Checks and writes the request. */
    void prepare() {
        warnings = RequestCheck.require(info(), outgoing, outgoing.validation());
        encoded = CallHeaders.complete(outgoing, RequestEncoder.encode(outgoing), idempotencyKey);
        outgoing.options().headers().forEach(header -> secrets.add(header.value()));
    }

    /** Begins an attempt by asking for its credentials. */
    CompletableFuture<Authorized> authorize() {
        return shared.credentials().authorize(outgoing, written());
    }

    /** Sends the attempt. */
    Exchange send(Authorized given) {
        if (deadline.remainingNanos() <= 0) {
            throw new DeadlineExceededException(
                    info(), sends == 0 ? "not sent, no time was left" : "no time was left for another attempt", false);
        }
        attemptBegan = System.nanoTime();
        sends++;
        status = 0;
        secrets.addAll(given.secrets());
        AttemptHeaders headers = new AttemptHeaders(sends, server.host(), given.request());
        events.attemptStarted(headers);
        EncodedRequest request = headers.complete();
        authorized = new Authorized(request, given.secrets());
        if (WireLog.isWanted(outgoing)) {
            WireLog.sent(outgoing, WireLog.curl(outgoing, server, request, sentSecrets()));
        }
        Exchange begun = begin(request);
        exchange = begun;
        return begun;
    }

    private Exchange begin(EncodedRequest request) {
        try {
            return shared.transport()
                    .start(new TransportRequest(
                            request.method(),
                            server.resolve(request.path()),
                            request.headers(),
                            request.body(),
                            MAX_BODY_BYTES));
        } catch (RuntimeException refused) {
            throw new TransportException(
                    info(),
                    "the transport refused the request (" + refused.getClass().getSimpleName() + ")",
                    false,
                    null);
        }
    }

    /** How long may be waited for anything at this point. */
    long remainingNanos() {
        return deadline.remainingNanos();
    }

    /** How long may be waited for the attempt's answer. */
    long attemptNanos() {
        long attempt = Deadline.countable(outgoing.settings().conduct().attemptTimeout())
                .toNanos();
        return Math.min(attempt, deadline.remainingNanos());
    }

    /** The attempt was answered. */
    Verdict<R> received(TransportResponse packed) {
        TransportResponse answer = Unpacking.unpack(packed, MAX_BODY_BYTES);
        status = answer.status();
        sends += sent().sends() - 1;
        try {
            R value = AnswerReader.read(info(), outgoing, answer, server.host(), sentSecrets());
            shared.budget().giveBack();
            attemptEnded(null, null);
            report(answer, value);
            return Verdict.done(VendorResponse.of(value, answer.status(), answer.headers())
                    .received(answer.body().bytes(), outgoing.call().requestId(), sends, elapsed()));
        } catch (VendorException failure) {
            report(answer, failure);
            if (isRejected(failure)) {
                return again(failure, Duration.ZERO);
            }
            Repeat repeat = answer.body().fault() != null && !(failure instanceof HttpStatusException)
                    ? Repeat.IF_IDEMPOTENT
                    : Repeat.after(failure);
            return failed(failure, repeat);
        }
    }

    /** Tells of an answer where somebody asked for it, and of rules that the vendor does not share. */
    private void report(TransportResponse answer, @Nullable Object value) {
        if (WireLog.isWanted(outgoing)) {
            WireLog.received(outgoing, answer, value, sentSecrets());
        }
        if (!(value instanceof VendorException)) {
            warnings.forEach(warning -> {
                CallLog.contradicted(outgoing.call(), warning);
                events.ruleContradicted(warning);
            });
        }
    }

    /** The attempt had no answer. */
    Verdict<R> broken(Throwable fault) {
        Exchange broken = sent();
        sends += broken.sends() - 1;
        boolean mayHaveLeft = broken.mayHaveLeft();
        return failed(
                TransportFaults.of(
                        info(), server.host(), mayHaveLeft, fault, sentSecrets().redactor()),
                TransportFaults.repeat(fault, mayHaveLeft));
    }

    /** The attempt had no answer in time. */
    Verdict<R> overdue() {
        Exchange late = sent();
        late.abort();
        boolean mayHaveLeft = late.mayHaveLeft();
        return failed(
                new DeadlineExceededException(
                        info(), "no whole answer from " + server.host() + " in time", mayHaveLeft),
                Repeat.afterFault(mayHaveLeft));
    }

    /** The attempt's credentials did not come in time. */
    DeadlineExceededException unauthorizedInTime() {
        return new DeadlineExceededException(info(), "not sent, no token came in time", false);
    }

    /** The attempt's credentials could not be had: a login failed, or a setting is missing. */
    RuntimeException unauthorized(Throwable fault) {
        if (fault instanceof VendorException login) {
            return new LoginFailedException(
                    info(), "not sent, the login " + login.endpoint() + " failed: " + Outcomes.of(login), login);
        }
        return fault instanceof RuntimeException misuse ? misuse : new IllegalStateException(fault);
    }

    /** The waiting thread was interrupted. */
    TransportException interrupted(InterruptedException cause) {
        Exchange running = exchange;
        if (running != null) {
            running.abort();
        }
        boolean mayHaveLeft = running != null && running.mayHaveLeft();
        return new TransportException(info(), "interrupted", mayHaveLeft, cause);
    }

    /** Nobody waits for the call any more. */
    void abandon() {
        Exchange running = exchange;
        if (running != null) {
            running.abort();
            doubt |= running.mayHaveLeft();
        }
    }

    /** The call ended; told once, whoever is first. */
    void end(@Nullable Throwable thrown) {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        boolean mayHaveBeenProcessed =
                thrown instanceof VendorException failure ? failure.mayHaveBeenProcessed() : thrown != null && doubt;
        CallEnd end = new CallEnd(
                Outcomes.of(thrown),
                status,
                sends,
                elapsed(),
                mayHaveBeenProcessed,
                warnings.stream().map(Violation::ruleId).toList());
        events.callEnded(end);
        CallLog.ended(outgoing.call(), end);
    }

    private boolean isRejected(VendorException failure) {
        if (answered401
                || authorized == null
                || !(failure instanceof HttpStatusException answer && answer.status() == 401)) {
            return false;
        }
        answered401 = true;
        return shared.credentials().rejected(outgoing, authorized) && deadline.remainingNanos() > 0;
    }

    private Verdict<R> failed(VendorException failure, Repeat repeat) {
        Duration wait = waitBefore(failure, repeat);
        if (wait == null) {
            attemptEnded(failure, null);
            throw failure;
        }
        repeats++;
        return again(failure, wait);
    }

    private Verdict<R> again(VendorException failure, Duration wait) {
        attemptEnded(failure, wait);
        doubt |= failure.mayHaveBeenProcessed();
        exchange = null;
        return Verdict.again(wait);
    }

    /** How long to wait before the next attempt; null where there is none. */
    private @Nullable Duration waitBefore(VendorException failure, Repeat repeat) {
        boolean worth = repeat == Repeat.ALWAYS || (repeat == Repeat.IF_IDEMPOTENT && outgoing.isRepeatable());
        if (!worth || sends >= retry.attempts() + (answered401 ? 1 : 0)) {
            return null;
        }
        Duration wait = Backoff.jitter(retry, repeats, ThreadLocalRandom.current());
        if (failure instanceof HttpStatusException answer && answer.retryAfter() != null) {
            wait = wait.plus(answer.retryAfter());
        }
        return wait.compareTo(Duration.ofNanos(Math.max(0, deadline.remainingNanos()))) < 0
                        && shared.budget().take()
                ? wait
                : null;
    }

    private void attemptEnded(@Nullable VendorException failure, @Nullable Duration next) {
        int known = failure == null ? status : Outcomes.status(failure);
        AttemptEnd end = new AttemptEnd(
                sends, Outcomes.of(failure), known, Duration.ofNanos(System.nanoTime() - attemptBegan), next);
        if (next != null) {
            CallLog.again(outgoing.call(), end);
        }
        if (events.isHeard()) {
            events.attemptEnded(end);
        }
    }

    /** The call as it stands now, for exceptions. */
    private CallInfo info() {
        return outgoing.call()
                .at(new CallInfo.Progress(
                        sends, elapsed(), doubt, outgoing.isRepeatable(), idempotencyKey, this::curl));
    }

    private @Nullable String curl() {
        return authorized == null ? null : WireLog.curl(outgoing, server, authorized.request(), sentSecrets());
    }

    SentSecrets sentSecrets() {
        return new SentSecrets(outgoing, secrets);
    }

    private Duration elapsed() {
        return deadline.elapsed();
    }

    private EncodedRequest written() {
        if (encoded == null) {
            throw new IllegalStateException("not prepared");
        }
        return encoded;
    }

    private Exchange sent() {
        if (exchange == null) {
            throw new IllegalStateException("not sent");
        }
        return exchange;
    }
}
