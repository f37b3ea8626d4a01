package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.CallListener;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.contract.Caller;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What listeners are told, and that what they do wrong harms no call. */
class ListenersTest {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private final class Telling implements CallListener, CallListener.Observation {

        @Override
        public Observation callStarted(CallStart call) {
            told.add(call.vendor() + " " + call.endpoint() + " " + call.method() + " " + call.pathTemplate());
            return this;
        }

        @Override
        public void attemptStarted(AttemptStart attempt) {
            attempt.header("traceparent", "00-trace-" + attempt.number());
            told.add("attempt " + attempt.number());
        }

        @Override
        public void attemptEnded(AttemptEnd attempt) {
            told.add(attempt.number() + " " + attempt.outcome() + " " + attempt.status() + " "
                    + (attempt.nextAfter() != null));
        }

        @Override
        public void ruleContradicted(Violation violation) {
            told.add(violation.ruleId());
        }

        @Override
        public void callEnded(CallEnd call) {
            told.add("end " + call.outcome() + " " + call.status() + " " + call.attempts() + " "
                    + call.mayHaveBeenProcessed());
            ended.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theyAreToldOfTheCallAndItsAttempts(boolean async) throws Exception {
        try (LoopbackServer server = Fault.BROKEN.serve()) {
            Caller caller = client(server).listener(new Telling()).open();
            Endpoints.PUT.call(caller, async).exceptionally(failure -> null).get(20, TimeUnit.SECONDS);
            ended.await();

            assertThat(told)
                    .containsExactly(
                            "acme replace PUT /customers",
                            "attempt 1",
                            "1 SERVER_ERROR 500 true",
                            "attempt 2",
                            "2 SERVER_ERROR 500 true",
                            "attempt 3",
                            "3 SERVER_ERROR 500 false",
                            "end SERVER_ERROR 500 3 true");
            assertThat(server.requests().get(1)).containsIgnoringCase("traceparent: 00-trace-2\r\n");
            caller.close();
        }
    }

    @Test
    void cancellingAFutureEndsTheCallAndItsConnection() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        CountDownLatch arrived = new CountDownLatch(1);
        try (LoopbackServer server = LoopbackServer.talking((s, socket, request) -> {
            arrived.countDown();
            try {
                assertThat(socket.getInputStream().read()).isNegative();
            } finally {
                gone.countDown();
            }
            return false;
        })) {
            Caller caller = client(server).listener(new Telling()).open();
            CompletableFuture<?> call = Endpoints.CREATE.call(caller, true);
            arrived.await();
            call.cancel(true);

            gone.await();
            ended.await();
            assertThat(told).endsWith("end CANCELLED 0 1 true");
            caller.close();
        }
    }

    @Test
    void whatTheyThrowChangesNothing() throws Exception {
        try (LoopbackServer server = LoopbackServer.answering(200, "{\"status\":\"success\"}")) {
            CallListener broken = call -> {
                throw new IllegalStateException("listener");
            };
            Caller caller =
                    client(server).listener(broken).listener(new Telling()).open();

            assertThat(Endpoints.CREATE
                            .call(caller, false)
                            .get(20, TimeUnit.SECONDS)
                            .status())
                    .isEqualTo(200);
            assertThat(told).endsWith("end SUCCESS 200 1 false");
            caller.close();
        }
    }

    private static FaultClient client(LoopbackServer server) {
        return new FaultClient(server.address())
                .token(() -> Calls.TOKEN)
                .sleeper(time -> CompletableFuture.completedFuture(null));
    }
}
