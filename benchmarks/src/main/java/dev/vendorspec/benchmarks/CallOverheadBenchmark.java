package dev.vendorspec.benchmarks;

import dev.vendorspec.benchmarks.ours.netahsilat.CreateCustomer;
import dev.vendorspec.benchmarks.ours.netahsilat.CustomerCreated;
import dev.vendorspec.benchmarks.ours.netahsilat.NetahsilatClient;
import dev.vendorspec.runtime.transport.Exchange;
import dev.vendorspec.runtime.transport.Header;
import dev.vendorspec.runtime.transport.ReceivedBody;
import dev.vendorspec.runtime.transport.Transport;
import dev.vendorspec.runtime.transport.TransportRequest;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What a call costs besides the network. {@code ours} less {@code bare} is all that a client adds; less {@code json} too, it
 * is the layer alone: at most 10 µs and 2 KB. The same over a loopback socket is {@code loopbackOurs} to
 * {@code loopbackBare}, as a ratio.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallOverheadBenchmark {

    private static final String REQUEST =
            "{\"code\":\"501\",\"companyName\":\"\",\"firstName\":\"Ayşe\",\"lastName\":\"Öz\","
                + "\"email\":\"info@example.com\",\"mobile\":\"5000000000\",\"phone\":\"5000000000\",\"countryCode\":\"TR\","
                + "\"cityCode\":\"10\",\"districtCode\":494,\"currencyCode\":\"TRY\",\"erpCode\":\"501\",\"isActive\":true,"
                + "\"isCompany\":false,\"address\":\"test\",\"tckn\":\"10000000146\",\"taxNumber\":\"\",\"taxOffice\":\"Silifke\","
                + "\"sendMail\":true,\"canUseMobile\":false,\"passportNo\":\"\",\"isForeignNational\":false}";
    private static final byte[] ANSWER =
            "{\"status\":\"success\",\"message\":\"ok\",\"customerId\":\"4711\"}".getBytes(StandardCharsets.UTF_8);
    private static final URI ADDRESS = URI.create("https://api.example/vendor/customer");

    private final Transport memory = new Memory();
    private final HttpClient jdk = HttpClient.newHttpClient();
    private CreateCustomer customer;
    private byte[] written;
    private NetahsilatClient ours;
    private NetahsilatClient loopback;
    private LoopbackVendor server;

    /** Builds the clients, and a server on a loopback socket. */
    @Setup
    public void open() throws IOException {
        customer = CreateCustomer.fromJson(REQUEST);
        written = customer.toJson().getBytes(StandardCharsets.UTF_8);
        ours = NetahsilatClient.builder().token("any").transport(memory).build();
        server = new LoopbackVendor(ANSWER);
        loopback = NetahsilatClient.builder()
                .server(server.address())
                .allowPlainHttp()
                .token("any")
                .build();
    }

    /** Closes them. */
    @TearDown
    public void close() throws IOException {
        loopback.close();
        server.close();
    }

    /** The transport alone, given the body's bytes, the answer's bytes being the result. */
    @Benchmark
    public Object bare() throws ExecutionException, InterruptedException {
        TransportRequest request = new TransportRequest(
                "POST",
                URI.create(ADDRESS.toString()),
                List.of(
                        new Header("Accept", "application/json"),
                        new Header("Content-Type", "application/json"),
                        new Header("Authorization", "Bearer any")),
                written,
                1 << 20);
        TransportResponse answer = memory.start(request).response().get();
        return answer.status() == 200 ? answer.body().bytes() : answer;
    }

    /** Validating and writing the request and reading the answer, which any client does in one way or another. */
    @Benchmark
    public Object json() {
        return customer.validate().isEmpty() && !customer.toJson().isEmpty()
                ? CustomerCreated.fromJson(new String(ANSWER, StandardCharsets.UTF_8))
                : customer;
    }

    /** A generated client's call. */
    @Benchmark
    public Object ours() {
        return ours.createCustomer(customer);
    }

    /** The JDK's client alone, over a loopback socket, asked in the way in which alone a call can be given up. */
    @Benchmark
    public Object loopbackBare() throws ExecutionException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/vendor/customer"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer any")
                .POST(BodyPublishers.ofByteArray(written))
                .build();
        return jdk.sendAsync(request, BodyHandlers.ofByteArray()).get().body();
    }

    /** A generated client's call over the same socket. */
    @Benchmark
    public Object loopbackOurs() {
        return loopback.createCustomer(customer);
    }

    /** A transport without a network, of which nothing is measured. */
    private static final class Memory implements Transport {

        private static final TransportResponse RESPONSE = new TransportResponse(
                200,
                List.of(
                        new Header("Content-Type", "application/json; charset=utf-8"),
                        new Header("Date", "Thu, 29 Feb 2024 21:30:00 GMT")),
                ReceivedBody.whole(ANSWER));

        @Override
        public Exchange start(TransportRequest request) {
            return new Exchange() {
                @Override
                public CompletableFuture<TransportResponse> response() {
                    return CompletableFuture.completedFuture(RESPONSE);
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
            // Nothing is held.
        }
    }
}
