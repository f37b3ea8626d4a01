package dev.vendorspec.runtime.http;

import static dev.vendorspec.runtime.http.Calls.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.vendorspec.runtime.AlreadyExistsException;
import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.ConflictException;
import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.RetryPolicy;
import dev.vendorspec.runtime.ServerErrorException;
import dev.vendorspec.runtime.TooManyRequestsException;
import dev.vendorspec.runtime.VendorResponse;
import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.contract.Duplicate;
import dev.vendorspec.runtime.contract.KeyPlace;
import dev.vendorspec.runtime.contract.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent again, after what waits, and what all attempts have in common; nothing here waits. */
class RepeatsTest {

    private static final Instant NOW = Instant.parse("2024-02-29T21:30:00Z");
    private static final String SUCCESS = "{\"status\":\"success\"}";
    private static final Operation<Acme.Customer, Acme.Created> KEYED = Endpoints.customer("POST", "create")
            .idempotencyKey(KeyPlace.header("Idempotency-Key"))
            .requestId(KeyPlace.header("X-Request-Id"))
            .build();

    private static final Duplicate<Acme.Customer> BY_CODE =
            Duplicate.<Acme.Customer>of(customer -> customer.code() != null).statuses(409);

    private static final CallOptions UNCHECKED =
            CallOptions.builder().validation(Level.OFF).build();

    private final List<Duration> waits = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final List<Caller> callers = new ArrayList<>();
    private final LoopbackServer server = LoopbackServer.talking((s, socket, request) -> {
        s.write(socket, answers.isEmpty() ? head(200, "") + SUCCESS : answers.remove(0));
        return true;
    });

    @AfterEach
    void stop() {
        callers.forEach(Caller::close);
        server.close();
    }

    private static String head(int status, String headers) {
        int length = status == 200 ? SUCCESS.length() : 0;
        return "HTTP/1.1 " + status + " Any\r\n" + headers + "Content-Length: " + length + "\r\n\r\n";
    }

    private Caller client() {
        return client(RetryPolicy.DEFAULT);
    }

    private Caller client(RetryPolicy policy) {
        Caller caller = new FaultClient(server.address())
                .token(() -> "t")
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .retry(policy)
                .sleeper(time -> {
                    waits.add(time);
                    return CompletableFuture.completedFuture(null);
                })
                .open();
        callers.add(caller);
        return caller;
    }

    private static VendorResponse<Acme.Created> create(
            Caller caller, Operation<Acme.Customer, Acme.Created> operation, CallOptions options) {
        return caller.call(operation, CUSTOMER, Arguments.NONE, options);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7|7", "0|0", "Thu, 29 Feb 2024 21:30:09 GMT|9", "Thu, 29 Feb 2024 21:00:00 GMT|0"})
    void whatTheVendorAsksForIsTheLeastThatIsWaited(String header, int seconds) {
        answers.add(head(429, "Retry-After: " + header + "\r\n"));

        VendorResponse<Acme.Created> answer = create(client(), KEYED, CallOptions.NONE);

        assertThat(answer.attempts()).isEqualTo(2);
        assertThat(waits).hasSize(1);
        assertThat(waits.get(0))
                .isBetween(
                        Duration.ofSeconds(seconds), Duration.ofSeconds(seconds).plusMillis(200));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"61", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void nothingIsWaitedForThatEndsAfterTheDeadline(String header) {
        answers.add(head(429, "Retry-After: " + header + "\r\n"));

        TooManyRequestsException failure =
                catchThrowableOfType(TooManyRequestsException.class, () -> create(client(), KEYED, CallOptions.NONE));

        assertThat(waits).isEmpty();
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.isRepeatSafe()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"soon", "-5", "1.5", "''"})
    void aRetryAfterThatSaysNothingIsNone(String header) {
        answers.add(head(503, "Retry-After: " + header + "\r\n"));
        Operation<Acme.Customer, Acme.Created> create =
                Endpoints.customer("POST", "create").build();

        assertThatThrownBy(() -> create(client(), create, CallOptions.NONE)).isInstanceOf(ServerErrorException.class);
        assertThat(waits).isEmpty();
    }

    @Test
    void waitsAreDrawnFromZeroToALimitThatDoubles() {
        RetryPolicy policy = RetryPolicy.DEFAULT.delays(Duration.ofMillis(100), Duration.ofMillis(250));
        Random random = new Random(1);
        long[] longest = new long[4];
        for (int i = 0; i < 4000; i++) {
            Duration wait = Backoff.jitter(policy, i % 4, random);
            assertThat(wait).isGreaterThanOrEqualTo(Duration.ZERO);
            longest[i % 4] = Math.max(longest[i % 4], wait.toMillis());
        }
        assertThat(longest[0]).isBetween(95L, 100L);
        assertThat(longest[1]).isBetween(190L, 200L);
        assertThat(longest[2]).isBetween(240L, 250L);
        assertThat(longest[3]).isBetween(240L, 250L);
        assertThat(Backoff.jitter(RetryPolicy.NONE, 3, random)).isZero();
    }

    @Test
    void allAttemptsHaveTheSameKeyAndRequestId() {
        answers.addAll(List.of(head(500, ""), head(503, "")));

        VendorResponse<Acme.Created> answer = create(client(), KEYED, CallOptions.NONE);

        assertThat(answer.attempts()).isEqualTo(3);
        assertThat(header("Idempotency-Key")).hasSize(3);
        assertThat(header("Idempotency-Key").stream().distinct()).hasSize(1);
        assertThat(header("X-Request-Id").stream().distinct()).containsExactly(answer.requestId());
    }

    @Test
    void eachCallHasAKeyOfItsOwnUnlessItIsGivenOne() {
        Caller caller = client();
        CallOptions given = CallOptions.builder()
                .idempotencyKey("invoice-4711")
                .requestId("r-1")
                .build();
        create(caller, KEYED, CallOptions.NONE);
        create(caller, KEYED, CallOptions.NONE);
        create(caller, KEYED, given);

        assertThat(header("Idempotency-Key").stream().distinct()).hasSize(3).contains("invoice-4711");
        assertThat(header("X-Request-Id")).contains("r-1");
    }

    @Test
    void theCallersBudgetForRepeatsIsShared() {
        Caller caller = client(RetryPolicy.DEFAULT.attempts(2));
        for (int i = 0; i < 100; i++) {
            answers.addAll(List.of(head(500, ""), head(500, "")));
            assertThatThrownBy(() -> create(caller, KEYED, CallOptions.NONE)).hasMessageContaining("after 2 attempts");
        }
        answers.add(head(500, ""));
        assertThatThrownBy(() -> create(caller, KEYED, CallOptions.NONE))
                .isInstanceOf(ServerErrorException.class)
                .hasMessageNotContaining("attempts");

        for (int i = 0; i < 5; i++) {
            create(caller, KEYED, CallOptions.NONE);
        }
        answers.add(head(500, ""));
        assertThat(create(caller, KEYED, CallOptions.NONE).attempts()).isEqualTo(2);
    }

    @Test
    void aConflictIsNeverRepeatedAndOnlyARepeatMayMeetItsOwn() {
        Operation<Acme.Customer, Acme.Created> natural =
                Endpoints.customer("PUT", "create").duplicate(BY_CODE).build();
        answers.add(head(409, ""));
        assertThatThrownBy(() -> create(client(), KEYED, CallOptions.NONE)).isInstanceOf(ConflictException.class);
        assertThat(server.requests()).hasSize(1);

        answers.add(head(409, ""));
        assertThatThrownBy(() -> create(client(), natural, CallOptions.NONE)).isInstanceOf(ConflictException.class);

        answers.addAll(List.of(head(500, ""), head(409, "")));
        AlreadyExistsException repeated =
                catchThrowableOfType(AlreadyExistsException.class, () -> create(client(), natural, CallOptions.NONE));
        assertThat(repeated).hasCauseInstanceOf(ConflictException.class).hasMessageContaining("already exists");
        assertThat(repeated.mayHaveBeenProcessed()).isTrue();
        assertThat(repeated.attempts()).isEqualTo(2);

        answers.add(head(409, ""));
        assertThatThrownBy(() ->
                        create(client(), natural, CallOptions.builder().repeat().build()))
                .isInstanceOf(AlreadyExistsException.class);
    }

    @Test
    void aCreateThatTheVendorKnowsAgainIsRepeatedByTheCallerAlone() {
        Operation<Acme.Customer, Acme.Created> natural =
                Endpoints.customer("POST", "create").duplicate(BY_CODE).build();
        answers.addAll(List.of(head(500, ""), head(409, "")));

        ServerErrorException doubtful =
                catchThrowableOfType(ServerErrorException.class, () -> create(client(), natural, CallOptions.NONE));
        assertThat(doubtful.attempts()).isEqualTo(1);
        assertThat(doubtful.mayHaveBeenProcessed()).isTrue();
        assertThat(doubtful.isRepeatSafe()).isTrue();
        CallOptions again = CallOptions.builder().repeatOf(doubtful).build();
        assertThatThrownBy(() -> create(client(), natural, again)).isInstanceOf(AlreadyExistsException.class);
    }

    @Test
    void withoutItsNaturalKeyTheVendorKnowsNothingAgain() {
        Operation<Acme.Customer, Acme.Created> natural =
                Endpoints.customer("POST", "create").duplicate(BY_CODE).build();
        answers.add(head(500, ""));

        ServerErrorException doubtful = catchThrowableOfType(
                ServerErrorException.class,
                () -> client().call(natural, new Acme.Customer(null, null, null), Arguments.NONE, UNCHECKED));

        assertThat(doubtful.isRepeatSafe()).isFalse();
    }

    @Test
    void aCallerRepeatsWithTheKeyOfTheCallThatFailed() {
        answers.add(head(409, ""));
        ConflictException failure =
                catchThrowableOfType(ConflictException.class, () -> create(client(), KEYED, CallOptions.NONE));

        create(client(), KEYED, CallOptions.builder().repeatOf(failure).build());

        assertThat(header("Idempotency-Key")).containsExactly(failure.idempotencyKey(), failure.idempotencyKey());
        assertThat(CallOptions.builder().repeatOf(failure).build().isRepeat()).isFalse();
    }

    @Test
    void aKeyInTheBodyIsTheOptionsThenTheRequestsOwnThenAnyOne() {
        Operation<Acme.Customer, Acme.Created> inBody = Endpoints.customer("POST", "create")
                .idempotencyKey(KeyPlace.field(customer -> customer.code(), (customer, key) -> customer.withCode(key)))
                .build();
        answers.add(head(500, ""));
        client().call(inBody, new Acme.Customer(null, null, null), Arguments.NONE, UNCHECKED);
        client().call(inBody, new Acme.Customer("own", null, null), Arguments.NONE, UNCHECKED);
        CallOptions options = CallOptions.builder()
                .idempotencyKey("option")
                .validation(Level.OFF)
                .build();
        client().call(inBody, new Acme.Customer("own", null, null), Arguments.NONE, options);

        List<String> keys = server.requests().stream()
                .map(request -> request.replaceAll("(?s).*\"code\":\"([^\"]*)\".*", "$1"))
                .toList();
        assertThat(keys).hasSize(4);
        assertThat(keys.get(0)).hasSize(36).isEqualTo(keys.get(1));
        assertThat(keys.subList(2, 4)).containsExactly("own", "option");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        client().call(inBody, new Acme.Customer("a\nb", null, null), Arguments.NONE, CallOptions.NONE))
                .withMessage("acme create: an idempotency key or request id has at most 200 characters, and no control"
                        + " characters");
    }

    @Test
    void optionsAskForFewerAttempts() {
        answers.add(head(500, ""));
        CallOptions once = CallOptions.builder().retry(RetryPolicy.NONE).build();

        assertThatThrownBy(() -> create(client(), KEYED, once)).isInstanceOf(ServerErrorException.class);
        assertThat(server.requests()).hasSize(1);
    }

    private List<String> header(String name) {
        Pattern line = Pattern.compile("(?im)^" + name + ": (.*?)\r?$");
        return server.requests().stream()
                .flatMap(request -> line.matcher(request).results().map(found -> found.group(1)))
                .toList();
    }
}
