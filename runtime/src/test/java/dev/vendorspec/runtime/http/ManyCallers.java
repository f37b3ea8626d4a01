package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.RetryPolicy;
import dev.vendorspec.runtime.VendorException;
import dev.vendorspec.runtime.VendorResponse;
import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.transport.Transport;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many callers of one client at once. */
public abstract class ManyCallers extends TransportUnderTest {

    /** What tests before this one left to end by itself, up to 30 seconds later. */
    private static final Set<Thread> OTHERS = ConcurrentHashMap.newKeySet();

    private static final List<LoopbackServer> SERVERS = new CopyOnWriteArrayList<>();
    private static final int CALLERS = 200;
    private static final int CREATES = 10_000;
    private static final int AT_ONCE = 16;

    /** For the tests of each transport. */
    protected ManyCallers() {}

    @ParameterizedTest
    @EnumSource
    void allOfThemEndAsOneDoes(Fault fault) {
        LoopbackServer server = fault.serve();
        SERVERS.add(server);
        FaultClient client = new FaultClient(fault.address(server))
                .callTimeout(Duration.ofSeconds(60))
                .attemptTimeout(fault.hangs() ? Duration.ofMillis(300) : Duration.ofSeconds(30))
                .sleeper(time -> CompletableFuture.completedFuture(null));
        client.token(() -> Calls.TOKEN);
        Transport transport = use(client, null);
        Caller caller = client.open();
        int callers = fault.isLarge() ? 10 : CALLERS;
        List<CompletableFuture<VendorResponse<Acme.Created>>> calls = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            Endpoints endpoint = Endpoints.values()[i % 3];
            calls.add(fault.call(endpoint, caller, i % 2 == 0));
        }
        for (CompletableFuture<VendorResponse<Acme.Created>> call : calls) {
            Throwable failure = failure(call);
            if (fault.outcome == null) {
                assertThat(failure).isNull();
            } else {
                assertThat(failure).isInstanceOf(fault.outcome);
            }
        }
        caller.close();
        transport.close();
    }

    @BeforeAll
    static void rememberOthers() {
        OTHERS.addAll(threadsOfTransports());
    }

    /** Once for all, as the JDK's client looks every three seconds only whether it may go. */
    @AfterAll
    static void noConnectionAndNoThreadIsLeft() throws InterruptedException {
        SERVERS.forEach(LoopbackServer::close);
        for (LoopbackServer server : SERVERS) {
            await(() -> server.open() == 0);
        }
        SERVERS.clear();
        noThreadIsLeft();
    }

    @Test
    void oneLoginServesAllWhoseTokenExpired() throws Exception {
        TestClock clock = new TestClock(Instant.parse("2024-02-29T21:30:00Z"));
        AtomicInteger logins = new AtomicInteger();
        try (LoopbackServer server =
                LoopbackServer.talking((s, socket, request) -> answer(s, socket, request, logins))) {
            FaultClient client = new FaultClient(server.address()).clock(clock);
            Transport transport = use(client, null);
            Caller caller = client.open();
            Endpoints.CREATE.callAfterLogin(caller, true).get(30, TimeUnit.SECONDS);
            assertThat(logins).hasValue(1);

            clock.forward(Duration.ofHours(2));
            allSucceed(caller);

            assertThat(logins).hasValue(2);
            caller.close();
            transport.close();
        }
    }

    @Test
    void oneLoginServesAllWhoseTokenIsRefused() throws Exception {
        AtomicInteger logins = new AtomicInteger();
        try (LoopbackServer server = LoopbackServer.talking((s, socket, request) -> {
            if (request.contains(Calls.TOKEN + "-1")) {
                s.head(socket, 401, "", "{}");
                return true;
            }
            return answer(s, socket, request, logins);
        })) {
            FaultClient client = new FaultClient(server.address());
            Transport transport = use(client, null);
            Caller caller = client.open();

            allSucceed(caller);

            assertThat(logins).hasValue(2);
            caller.close();
            transport.close();
        }
    }

    /** The server fails one request in seven, before or after it did what was asked. */
    @Test
    void noCreateIsProcessedTwiceAndEachDoubtIsTold() throws Exception {
        Map<String, AtomicInteger> processed = new ConcurrentHashMap<>();
        Random random = new Random(20240229);
        try (LoopbackServer server = LoopbackServer.talking((s, socket, request) -> {
            int fault;
            synchronized (random) {
                fault = random.nextInt(7) == 0 ? random.nextInt(9) : -1;
            }
            return serve(s, socket, request, fault, processed);
        })) {
            FaultClient client = new FaultClient(server.address())
                    .token(() -> "t")
                    .retry(RetryPolicy.DEFAULT.delays(Duration.ZERO, Duration.ZERO));
            Transport transport = use(client, null);
            Caller caller = client.open();
            Semaphore places = new Semaphore(AT_ONCE);
            Map<String, CompletableFuture<VendorResponse<Acme.Created>>> calls = new ConcurrentHashMap<>();
            var create = Endpoints.customer("POST", "create").build();
            for (int i = 0; i < CREATES; i++) {
                String id = "n" + i;
                places.acquire();
                var call =
                        caller.callAsync(create, new Acme.Customer(id, null, null), Arguments.NONE, CallOptions.NONE);
                calls.put(id, call);
                call.whenComplete((answer, fault) -> places.release());
            }
            int accepted = 0;
            int unknown = 0;
            for (int i = 0; i < CREATES; i++) {
                String id = "n" + i;
                Throwable failure = failure(calls.get(id));
                int times = processed.getOrDefault(id, new AtomicInteger()).get();
                assertThat(times).as("%s: %s", id, failure).isLessThan(2);
                if (failure == null) {
                    accepted++;
                    assertThat(times).isEqualTo(1);
                } else {
                    assertThat(failure).isInstanceOf(VendorException.class);
                    boolean doubt = ((VendorException) failure).mayHaveBeenProcessed();
                    unknown += doubt ? 1 : 0;
                    assertThat(doubt || times == 0).as("%s: %s", id, failure).isTrue();
                }
            }
            assertThat(accepted).isBetween(8000, 9500);
            assertThat(unknown).isBetween(300, 1500);
            caller.close();
            transport.close();
        }
    }

    private static boolean serve(
            LoopbackServer s, Socket socket, String request, int fault, Map<String, AtomicInteger> processed)
            throws java.io.IOException {
        if (fault < 0 || fault >= 5) {
            int begin = request.indexOf("\"code\":\"") + 8;
            String id = request.substring(begin, request.indexOf('"', begin));
            processed.computeIfAbsent(id, any -> new AtomicInteger()).incrementAndGet();
        }
        switch (fault) {
            case 0 -> socket.setSoLinger(true, 0);
            case 1 -> s.head(socket, 500, "", "{}");
            case 2 -> s.head(socket, 429, "", "{}");
            case 3 -> s.head(socket, 503, "Retry-After: 0\r\n", "{}");
            case 4 -> s.head(socket, 409, "", "{}");
            case 5 -> {
                s.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"status\":");
                socket.setSoLinger(true, 0);
            }
            case 6 -> s.head(socket, 500, "", "{}");
            case 7 -> s.head(socket, 200, "Content-Type: text/html\r\n", "<p>");
            case 8 -> socket.setSoLinger(true, 0);
            default -> s.head(socket, 200, "", "{\"status\":\"success\"}");
        }
        return fault != 0 && fault != 5 && fault != 8;
    }

    private static boolean answer(LoopbackServer s, Socket socket, String request, AtomicInteger logins)
            throws java.io.IOException {
        String token = request.startsWith("POST /login ") ? Calls.TOKEN + "-" + logins.incrementAndGet() : "";
        s.head(socket, 200, "", "{\"status\":\"success\",\"code\":\"" + token + "\",\"message\":\"3600\"}");
        return true;
    }

    private static void allSucceed(Caller caller) {
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            calls.add(Endpoints.CREATE.callAfterLogin(caller, i % 2 == 0));
        }
        calls.forEach(call -> assertThat(failure(call)).isNull());
    }

    private static Throwable failure(CompletableFuture<?> call) {
        try {
            call.orTimeout(62, TimeUnit.SECONDS).join();
            return null;
        } catch (CompletionException e) {
            return e.getCause();
        }
    }

    private static void noThreadIsLeft() throws InterruptedException {
        for (Thread thread : threadsOfTransports()) {
            if (!OTHERS.contains(thread)) {
                await(() -> !thread.isAlive());
            }
        }
    }

    private static Set<Thread> threadsOfTransports() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(ManyCallers::isOfATransport)
                .collect(Collectors.toSet());
    }

    private static boolean isOfATransport(Thread thread) {
        String name = thread.getName();
        return name.startsWith("vendorspec-") || name.startsWith("HttpClient-") || name.startsWith("httpclient-");
    }

    /** Before release 21, the JDK's client lets its threads and connections go when it is collected. */
    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            System.gc();
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }
}
