package dev.vendorspec.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.vendorspec.runtime.AlreadyExistsException;
import dev.vendorspec.runtime.CallListener;
import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.ServerErrorException;
import dev.vendorspec.runtime.VendorResponse;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.transport.Exchange;
import dev.vendorspec.runtime.transport.ReceivedBody;
import dev.vendorspec.runtime.transport.Transport;
import dev.vendorspec.runtime.transport.TransportRequest;
import dev.vendorspec.runtime.transport.TransportResponse;
import dev.vendorspec.sample.maxiapi.ClientTransfer;
import dev.vendorspec.sample.maxiapi.MaxiApiClient;
import dev.vendorspec.sample.netahsilat.CreateCurrentAccount;
import dev.vendorspec.sample.netahsilat.CurrentAccountCreated;
import dev.vendorspec.sample.netahsilat.NetahsilatClient;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only a generated client can show of the runtime: its futures, its interface, its words for what is not documented. */
class GeneratedClientTest {

    private static final CreateCurrentAccount ACCOUNT = NetahsilatRequests.currentAccount().toBuilder()
            .taxNumber("4540536920")
            .tcknNumber("10000000146")
            .build();
    private static final String SUCCESS = "{\"isSuccess\":true,\"trace\":[1]}";

    private static NetahsilatClient.Builder netahsilat(String address) {
        return NetahsilatClient.builder().server(address).allowPlainHttp().token("any");
    }

    /** The plain method, its twin with the whole answer, and one that makes something else of the answer. */
    static List<Function<String, CompletableFuture<?>>> calls() {
        return List.of(
                address -> netahsilat(address).build().async().createCurrentAccount(ACCOUNT),
                address ->
                        netahsilat(address).build().async().createCurrentAccountWithResponse(ACCOUNT, CallOptions.NONE),
                address -> MaxiApiClient.builder()
                        .server(address)
                        .allowPlainHttp()
                        .validation(Level.OFF)
                        .build()
                        .async()
                        .transferClients(List.of(ClientTransfer.builder().build())));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void cancellingAFutureEndsItsConnection(Function<String, CompletableFuture<?>> call) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            InetSocketAddress address = new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
            CompletableFuture<?> future = call.apply(VendorStub.address(address));
            server.setSoTimeout(30_000);
            try (Socket connection = server.accept()) {
                connection.setSoTimeout(30_000);
                assertThat(connection.getInputStream().read()).isEqualTo('P');

                future.cancel(true);

                assertThat(isClosedByTheClient(connection)).isTrue();
                assertThat(future).isCancelled();
            }
        }
    }

    private static boolean isClosedByTheClient(Socket connection) throws IOException {
        try {
            while (connection.getInputStream().read() >= 0) {
                // The rest of the request.
            }
            return true;
        } catch (java.net.SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Test
    void aRuleThatTheVendorDoesNotShareIsToldOf() {
        List<String> contradicted = new ArrayList<>();
        List<List<String>> broken = new ArrayList<>();
        CallListener listener = call -> new CallListener.Observation() {
            @Override
            public void ruleContradicted(Violation violation) {
                contradicted.add(violation.ruleId());
            }

            @Override
            public void callEnded(CallListener.CallEnd end) {
                broken.add(end.brokenRules());
            }
        };
        CreateCurrentAccount anonymous =
                ACCOUNT.toBuilder().taxNumber(null).tcknNumber(null).build();
        try (VendorStub yes = VendorStub.json(200, SUCCESS);
                VendorStub no = VendorStub.json(200, "{\"isSuccess\":false}")) {
            NetahsilatClient.Builder builder =
                    netahsilat(yes.address()).validation(Level.WARN).listener(listener);
            builder.build().createCurrentAccount(anonymous);
            assertThatThrownBy(() -> builder.server(no.address()).build().createCurrentAccount(anonymous))
                    .isInstanceOf(dev.vendorspec.runtime.VendorFailureException.class);
        }

        assertThat(contradicted).containsExactly("CreateCurrentAccount.identity");
        assertThat(broken)
                .containsExactly(List.of("CreateCurrentAccount.identity"), List.of("CreateCurrentAccount.identity"));
    }

    @Test
    void membersThatNobodyDocumentsTravelBothWays() {
        try (VendorStub vendor = VendorStub.json(200, SUCCESS)) {
            CreateCurrentAccount more = ACCOUNT.toBuilder()
                    .undocumented("segment", JsonValue.of("{\"a\":[true]}"))
                    .build();
            CurrentAccountCreated created = netahsilat(vendor.address()).build().createCurrentAccount(more);

            assertThat(vendor.requests().get(0)).endsWith(",\"segment\":{\"a\":[true]}}");
            assertThat(created.undocumented()).containsOnlyKeys("trace");
            assertThat(created.undocumented()).containsValue(JsonValue.of("[1]"));
        }
    }

    @Test
    void aRepeatThatMeetsItselfSaysSo() {
        ServerErrorException doubtful;
        try (VendorStub broken = VendorStub.json(500, "{}")) {
            doubtful = catchThrowableOfType(
                    ServerErrorException.class,
                    () -> netahsilat(broken.address()).build().createCurrentAccount(ACCOUNT));
        }
        assertThat(doubtful.isRepeatSafe()).isTrue();
        try (VendorStub vendor = VendorStub.json(409, "{}")) {
            CallOptions again = CallOptions.builder().repeatOf(doubtful).build();
            assertThatThrownBy(() -> netahsilat(vendor.address()).build().createCurrentAccount(ACCOUNT, again))
                    .isInstanceOf(AlreadyExistsException.class);
        }
    }

    /** Mocking libraries and fakes of one's own see the same interface as this plain proxy. */
    @Test
    void theInterfaceIsAllThatAMockNeeds() {
        CurrentAccountCreated made = CurrentAccountCreated.fromJson(SUCCESS);
        InvocationHandler handler = (self, method, arguments) -> method.isDefault()
                ? InvocationHandler.invokeDefault(self, method, arguments)
                : VendorResponse.of(made, 200, List.of());
        NetahsilatClient mock = (NetahsilatClient) Proxy.newProxyInstance(
                NetahsilatClient.class.getClassLoader(), new Class<?>[] {NetahsilatClient.class}, handler);

        assertThat(mock.createCurrentAccount(ACCOUNT)).isSameAs(made);
        assertThat(mock.createCurrentAccount(ACCOUNT, CallOptions.NONE)).isSameAs(made);
        Stream<Method> toWrite = Arrays.stream(NetahsilatClient.class.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()));
        assertThat(toWrite.map(Method::getName))
                .containsExactlyInAnyOrder(
                        "createCustomerWithResponse", "createCurrentAccountWithResponse", "async", "close");
    }

    @Test
    void closingAClientClosesOnlyWhatItMade() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        Kept transport = new Kept();
        try {
            NetahsilatClient client = NetahsilatClient.builder()
                    .token("any")
                    .transport(transport)
                    .executor(executor)
                    .build();
            assertThat(client.async()
                            .createCurrentAccount(ACCOUNT)
                            .get(30, TimeUnit.SECONDS)
                            .isSuccess())
                    .isTrue();

            client.close();

            assertThat(transport.closed).isFalse();
            assertThat(executor.isShutdown()).isFalse();
            assertThatIllegalStateException()
                    .isThrownBy(() -> client.createCurrentAccount(ACCOUNT))
                    .withMessage("netahsilat: the client is closed");
            NetahsilatClient other =
                    NetahsilatClient.builder().token("any").transport(transport).build();
            assertThat(other.createCurrentAccount(ACCOUNT).isSuccess()).isTrue();
        } finally {
            executor.shutdownNow();
        }
    }

    /** A transport without a network. */
    private static final class Kept implements Transport {

        private boolean closed;

        @Override
        public Exchange start(TransportRequest request) {
            TransportResponse answer =
                    new TransportResponse(200, List.of(), ReceivedBody.whole(SUCCESS.getBytes(StandardCharsets.UTF_8)));
            return new Exchange() {
                @Override
                public CompletableFuture<TransportResponse> response() {
                    return CompletableFuture.completedFuture(answer);
                }

                @Override
                public boolean mayHaveLeft() {
                    return true;
                }

                @Override
                public void abort() {
                    // The answer is there.
                }
            };
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
