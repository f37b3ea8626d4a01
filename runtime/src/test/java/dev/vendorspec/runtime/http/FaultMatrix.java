package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.VendorException;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.transport.Transport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault, against every kind of endpoint, waiting and not: how the call ends, how often the server was asked, that it
 * ends in time, and that nothing which is printed on the way holds what was sent.
 */
public abstract class FaultMatrix extends TransportUnderTest {

    private static final Instant NOW = Instant.parse("2024-02-29T21:30:00Z");
    private static final List<String> CANARIES =
            List.of(Calls.EMAIL, Calls.PIN, Calls.TOKEN, Endpoints.WHO, "who-canary");

    /** For the tests of each transport. */
    protected FaultMatrix() {}

    static Stream<Arguments> cells() {
        return Arrays.stream(Fault.values())
                .flatMap(fault -> Arrays.stream(Endpoints.values())
                        .flatMap(
                                endpoint -> Stream.of(true, false).map(async -> Arguments.of(fault, endpoint, async))));
    }

    @ParameterizedTest(name = "{0} {1} async={2}")
    @MethodSource("cells")
    void theOutcomeIsKnown(Fault fault, Endpoints endpoint, boolean async) throws Exception {
        Duration deadline = Duration.ofSeconds(fault.hangs() ? 5 : 20);
        List<String> printed = new CopyOnWriteArrayList<>();
        try (LoopbackServer server = fault.serve();
                LogCapture log = LogCapture.start()) {
            FaultClient client = new FaultClient(fault.address(server))
                    .callTimeout(deadline)
                    .attemptTimeout(fault.hangs() ? Duration.ofMillis(300) : deadline)
                    .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                    .sleeper(time -> CompletableFuture.completedFuture(null))
                    .listener(new Printing(printed))
                    .logBodies();
            client.token(() -> Calls.TOKEN);
            Transport transport = use(client, null);
            Caller caller = client.open();
            try {
                VendorException failure = failure(fault.call(endpoint, caller, async), deadline.plusSeconds(1));
                check(fault, endpoint, failure);
                checkRequests(fault, endpoint, server, failure);
                if (failure != null) {
                    printed.add(Printing.of(failure));
                }
            } finally {
                caller.close();
                transport.close();
            }
            printed.addAll(log.lines());
        }
        assertThat(printed).isNotEmpty();
        assertThat(String.join("\n", printed)).doesNotContain(CANARIES);
    }

    private static VendorException failure(CompletableFuture<?> call, Duration limit) throws Exception {
        try {
            call.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            return null;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(VendorException.class);
            return (VendorException) e.getCause();
        }
    }

    private static void check(Fault fault, Endpoints endpoint, VendorException failure) {
        if (fault.outcome == null) {
            assertThat(failure).isNull();
            return;
        }
        assertThat(failure).isInstanceOf(fault.outcome);
        assertThat(failure.mayHaveBeenProcessed()).isEqualTo(fault.doubtful);
        assertThat(failure.isRepeatSafe()).isEqualTo(!fault.doubtful || endpoint.isRepeatable());
    }

    private static void checkRequests(Fault fault, Endpoints endpoint, LoopbackServer server, VendorException failure) {
        long seen = server.requests().stream()
                .filter(request -> !request.startsWith("POST /login "))
                .count();
        assertThat(seen).isEqualTo(fault.requests(endpoint));
        if (failure != null && seen > 0) {
            assertThat(failure.attempts()).isEqualTo((int) seen);
        }
    }
}
