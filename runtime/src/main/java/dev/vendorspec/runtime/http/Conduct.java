package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.CallListener;
import dev.vendorspec.runtime.RetryPolicy;
import dev.vendorspec.runtime.Sleeper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * How a client goes about its calls; part of {@link ClientSettings}.
 *
 * @param attemptTimeout how long one attempt may take, to the last byte of the answer
 * @param callTimeout how long a whole call may take
 * @param retry how often a call is sent again
 * @param sleeper waits between attempts
 * @param listeners are told of every call
 * @param executor what asynchronous calls go on with once an answer is there
 * @param plainHttp whether an address may be http
 * @param logsBodies whether requests and answers are logged, with masks
 */
public record Conduct(
        Duration attemptTimeout,
        Duration callTimeout,
        RetryPolicy retry,
        Sleeper sleeper,
        List<CallListener> listeners,
        Executor executor,
        boolean plainHttp,
        boolean logsBodies) {

    public Conduct {
        listeners = List.copyOf(listeners);
    }
}
