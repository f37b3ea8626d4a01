package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.Sleeper;
import dev.vendorspec.runtime.VendorResponse;
import dev.vendorspec.runtime.http.Credentials.Authorized;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a call without a thread that waits: what follows an answer, a token or a wait is done on the client's executor,
 * never on the thread of a transport, which others need to read their answers. Whoever completes the result from outside
 * (cancels it, or puts a timeout on it) ends the call.
 */
final class AsyncCall<R extends @Nullable Object> {

    private final CallRun<?, R> run;
    private final Sleeper sleeper;
    private final Executor executor;
    private final CompletableFuture<VendorResponse<R>> result = new CompletableFuture<>();

    private AsyncCall(CallRun<?, R> run, Sleeper sleeper, Executor executor) {
        this.run = run;
        this.sleeper = sleeper;
        this.executor = executor;
    }

    static <R extends @Nullable Object> CompletableFuture<VendorResponse<R>> start(
            CallRun<?, R> run, Sleeper sleeper, Executor executor) {
        AsyncCall<R> call = new AsyncCall<>(run, sleeper, executor);
        call.result.whenComplete((response, thrown) -> call.ended(thrown));
        call.step(() -> {
            run.prepare();
            call.attempt();
        });
        return call.result;
    }

    private void attempt() {
        CompletableFuture<Authorized> credentials = run.authorize();
        if (credentials.isDone()) {
            authorized(credentials.join());
        } else {
            within(credentials, run.remainingNanos(), this::authorized, fault -> {
                throw fault instanceof TimeoutException ? run.unauthorizedInTime() : run.unauthorized(fault);
            });
        }
    }

    private void authorized(Authorized request) {
        CompletableFuture<TransportResponse> response = run.send(request).response();
        if (result.isDone()) {
            run.abandon();
            return;
        }
        within(
                response,
                run.attemptNanos(),
                answer -> follow(run.received(answer)),
                fault -> follow(fault instanceof TimeoutException ? run.overdue() : run.broken(fault)));
    }

    private void follow(Verdict<R> verdict) {
        if (verdict.response() != null) {
            result.complete(verdict.response());
        } else if (verdict.delay().isZero()) {
            attempt();
        } else {
            CompletableFuture<Void> over = sleeper.sleep(verdict.delay());
            result.whenComplete((response, thrown) -> over.cancel(false));
            over.whenCompleteAsync((nothing, fault) -> step(this::attempt), executor);
        }
    }

    /** Goes on with what the future brings, or with what it fails with, a timeout among that. */
    private <T> void within(
            CompletableFuture<T> future, long nanos, java.util.function.Consumer<T> value, Failure failure) {
        BiConsumer<T, @Nullable Throwable> next = (given, fault) -> step(() -> {
            if (fault == null) {
                value.accept(given);
            } else {
                failure.failed(causeOf(fault));
            }
        });
        future.copy().orTimeout(Math.max(0, nanos), TimeUnit.NANOSECONDS).whenCompleteAsync(next, executor);
    }

    /** What is done where a future fails. */
    private interface Failure {

        void failed(Throwable fault);
    }

    /** Every step ends here with what it threw; nothing is done for a call that has ended. */
    private void step(Runnable step) {
        if (result.isDone()) {
            return;
        }
        try {
            step.run();
        } catch (CompletionException e) {
            result.completeExceptionally(run.unauthorized(causeOf(e)));
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    private void ended(@Nullable Throwable thrown) {
        if (thrown != null) {
            run.abandon();
        }
        run.end(thrown instanceof TimeoutException ? new CancellationException() : thrown);
    }

    private static Throwable causeOf(Throwable fault) {
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        if (cause instanceof Error error) {
            throw error;
        }
        return cause;
    }
}
