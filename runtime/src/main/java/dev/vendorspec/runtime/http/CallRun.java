package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.DeadlineExceededException;
import dev.vendorspec.runtime.HttpStatusException;
import dev.vendorspec.runtime.LoginFailedException;
import dev.vendorspec.runtime.TransportException;
import dev.vendorspec.runtime.VendorException;
import dev.vendorspec.runtime.VendorResponse;
import dev.vendorspec.runtime.contract.CallInfo;
import dev.vendorspec.runtime.http.Credentials.Authorized;
import dev.vendorspec.runtime.transport.Exchange;
import dev.vendorspec.runtime.transport.Header;
import dev.vendorspec.runtime.transport.Transport;
import dev.vendorspec.runtime.transport.TransportRequest;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
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
    private final Deadline deadline;
    private final Repeats repeats;
    private final CallReport report;
    private final AtomicBoolean ended = new AtomicBoolean();
    private Set<String> secrets = Set.of();
    private @Nullable EncodedRequest encoded;
    private @Nullable Authorized authorized;
    private @Nullable Exchange exchange;
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
        this.deadline = Deadline.after(options.timeout() == null ? conduct.callTimeout() : options.timeout());
        this.repeats =
                new Repeats(options.retry() == null ? conduct.retry() : options.retry(), shared.budget(), deadline);
        this.doubt = options.isRepeat();
        this.report = new CallReport(outgoing);
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
        report.warned(RequestCheck.require(info(), outgoing, outgoing.validation()));
        encoded = CallHeaders.complete(outgoing, RequestEncoder.encode(outgoing));
        if (!outgoing.options().headers().isEmpty()) {
            hide(outgoing.options().headers().stream().map(Header::value).collect(Collectors.toSet()));
        }
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
        sends++;
        status = 0;
        hide(given.secrets());
        AttemptHeaders headers = new AttemptHeaders(sends, server.host(), given.request());
        report.attemptStarted(headers);
        EncodedRequest request = headers.complete();
        authorized = new Authorized(request, given.secrets());
        report.sent(server, request, sentSecrets());
        Exchange begun = begin(request);
        exchange = begun;
        return begun;
    }

    /** No message may show these any more. */
    private void hide(Set<String> more) {
        if (secrets.isEmpty()) {
            secrets = more;
            return;
        }
        Set<String> all = new HashSet<>(secrets);
        all.addAll(more);
        secrets = all;
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
        try {
            R value = AnswerReader.read(info(), outgoing, answer, server.host(), sentSecrets());
            repeats.giveBack();
            report.attemptEnded(sends, null, status, null);
            report.answered(answer, value, sentSecrets());
            return Verdict.done(VendorResponse.of(value, answer.status(), answer.headers())
                    .received(answer.body().bytes(), outgoing.call().requestId(), sends, elapsed()));
        } catch (VendorException failure) {
            report.answered(answer, failure, sentSecrets());
            if (isRejected(failure)) {
                return again(failure, Duration.ZERO);
            }
            Repeat repeat = answer.body().fault() != null && !(failure instanceof HttpStatusException)
                    ? Repeat.IF_IDEMPOTENT
                    : Repeat.after(failure);
            return failed(failure, repeat);
        }
    }

    /** The attempt had no answer. */
    Verdict<R> broken(Throwable fault) {
        boolean mayHaveLeft = sent().mayHaveLeft();
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
        if (ended.compareAndSet(false, true)) {
            report.ended(thrown, status, sends, elapsed(), doubt);
        }
    }

    private boolean isRejected(VendorException failure) {
        boolean is401 = failure instanceof HttpStatusException answer && answer.status() == 401;
        return is401
                && authorized != null
                && repeats.takeNewCredentials()
                && shared.credentials().rejected(outgoing, authorized)
                && deadline.remainingNanos() > 0;
    }

    private Verdict<R> failed(VendorException failure, Repeat repeat) {
        boolean isWorthIt = repeat == Repeat.ALWAYS || (repeat == Repeat.IF_IDEMPOTENT && outgoing.isRepeatable());
        Duration wait = repeats.waitBefore(failure, isWorthIt, sends);
        if (wait == null) {
            report.attemptEnded(sends, failure, status, null);
            throw failure;
        }
        return again(failure, wait);
    }

    private Verdict<R> again(VendorException failure, Duration wait) {
        report.attemptEnded(sends, failure, status, wait);
        doubt |= failure.mayHaveBeenProcessed();
        exchange = null;
        return Verdict.again(wait);
    }

    /** The call as it stands now, for exceptions. */
    private CallInfo info() {
        return outgoing.call()
                .at(new CallInfo.Progress(
                        sends, elapsed(), doubt, outgoing.isRepeatSafe(), outgoing.idempotencyKey(), this::curl));
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
