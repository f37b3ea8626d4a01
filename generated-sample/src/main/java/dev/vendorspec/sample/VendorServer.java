package dev.vendorspec.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands in for the vendors, on loopback: answers each documented request with the documented response, and anything
 * else with 422 and what was wrong with it.
 */
final class VendorServer implements AutoCloseable {

    private static final String EXAMPLES = "/vendorspec/examples/";

    private final HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();
    private final Map<String, String> examples = new LinkedHashMap<>();

    VendorServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Expects, at the path, the request of that example, and answers with its response. */
    void expect(String path, String example) {
        examples.put(path, example);
    }

    /** The address of a vendor that has the given path before all of its endpoints' paths. */
    String address(String path) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path;
    }

    /** How many requests have arrived so far. */
    int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        try (exchange) {
            byte[] arrived = exchange.getRequestBody().readAllBytes();
            String example = examples.get(exchange.getRequestURI().getPath());
            String wrong = example == null ? "no such path" : difference(arrived, example + "-request.json");
            byte[] answer =
                    wrong.isEmpty() ? resource(example + "-response.json") : wrong.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", wrong.isEmpty() ? "application/json" : "text/plain");
            exchange.sendResponseHeaders(wrong.isEmpty() ? 200 : 422, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    /** What tells the arrived bytes from the vendor's documented request; empty if nothing does. */
    private static String difference(byte[] arrived, String example) throws IOException {
        byte[] documented = CanonicalJson.bytes(new String(resource(example), StandardCharsets.UTF_8));
        byte[] canonical = CanonicalJson.bytes(new String(arrived, StandardCharsets.UTF_8));
        int difference = Arrays.mismatch(documented, canonical);
        if (difference >= 0) {
            return "differs from the documented request at byte " + difference + " of the canonical form";
        }
        // Sorting only moves members, so that any blank or escape too many shows in the length.
        return arrived.length == documented.length ? "" : "is not compact";
    }

    static byte[] resource(String example) {
        try (InputStream in = VendorServer.class.getResourceAsStream(EXAMPLES + example)) {
            if (in == null) {
                throw new IllegalStateException("no example " + example);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
