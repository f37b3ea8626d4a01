package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.Sleeper;
import dev.vendorspec.runtime.VendorResponse;
import dev.vendorspec.runtime.http.Credentials.Authorized;
import dev.vendorspec.runtime.transport.Exchange;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Makes a call on the thread that asks for it, which waits: on futures alone, so that a virtual thread lets go. */
final class BlockingCall {

    private BlockingCall() {}

    static <R extends @Nullable Object> VendorResponse<R> make(CallRun<?, R> run, Sleeper sleeper) {
        Throwable thrown = null;
        try {
            run.prepare();
            while (true) {
                Verdict<R> verdict = attempt(run);
                if (verdict.response() != null) {
                    return verdict.response();
                }
                sleep(run, sleeper, verdict.delay());
            }
        } catch (RuntimeException | Error e) {
            thrown = e;
            throw e;
        } finally {
            run.end(thrown);
        }
    }

    private static <R extends @Nullable Object> Verdict<R> attempt(CallRun<?, R> run) {
        Exchange exchange = run.send(authorized(run));
        try {
            return run.received(exchange.response().get(run.attemptNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return run.overdue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw run.interrupted(e);
        } catch (ExecutionException e) {
            return run.broken(causeOf(e));
        }
    }

    private static Authorized authorized(CallRun<?, ?> run) {
        CompletableFuture<Authorized> credentials = run.authorize();
        try {
            return credentials.get(run.remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw run.unauthorizedInTime();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw run.interrupted(e);
        } catch (ExecutionException e) {
            throw run.unauthorized(causeOf(e));
        }
    }

    private static void sleep(CallRun<?, ?> run, Sleeper sleeper, Duration wait) {
        if (wait.isZero()) {
            return;
        }
        CompletableFuture<Void> over = sleeper.sleep(wait);
        try {
            over.get();
        } catch (InterruptedException e) {
            over.cancel(false);
            Thread.currentThread().interrupt();
            throw run.interrupted(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the sleeper failed", e.getCause());
        }
    }

    /** What an error of the virtual machine is, it stays. */
    private static Throwable causeOf(ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause;
    }
}
