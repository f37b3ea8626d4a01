package dev.vendorspec.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A vendor on loopback that gives every request one answer, and remembers what was asked. */
final class VendorStub implements AutoCloseable {

    private final HttpServer server;
    private final int status;
    private final String contentType;
    private final byte[] answer;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** Answers every request so. */
    VendorStub(int status, String contentType, String answer) {
        this.status = status;
        this.contentType = contentType;
        this.answer = answer.getBytes(StandardCharsets.UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Answers every request with that JSON. */
    static VendorStub json(int status, String json) {
        return new VendorStub(status, "application/json; charset=utf-8", json);
    }

    String address() {
        return address(server.getAddress());
    }

    /** What a client is told of that socket. */
    static String address(InetSocketAddress socket) {
        return "http://" + socket.getAddress().getHostAddress() + ":" + socket.getPort();
    }

    /** Method, path, Authorization header and body of each request. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n"
                    + exchange.getRequestHeaders().getFirst("Authorization") + "\n" + body);
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }
}
