package dev.vendorspec.runtime.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on a real socket that does with each request exactly what a test's script says, however ill-mannered. */
final class LoopbackServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Conversation conversation;
    private final AtomicInteger open = new AtomicInteger();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private LoopbackServer(ServerSocket listener, Conversation conversation) {
        this.listener = listener;
        this.conversation = conversation;
    }

    /** A server that answers every request as the script says. */
    static LoopbackServer of(Script script) {
        return talking((server, socket, request) -> {
            script.answer(server, socket);
            return false;
        });
    }

    /** A server that answers requests, several on one connection where it likes, as it says. */
    static LoopbackServer talking(Conversation conversation) {
        try {
            return on(new ServerSocket(0, 500, InetAddress.getLoopbackAddress()), conversation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same on a socket of the test's own, with TLS for example. */
    static LoopbackServer on(ServerSocket listener, Conversation conversation) {
        LoopbackServer server = new LoopbackServer(listener, conversation);
        start(server::accept);
        return server;
    }

    /** A server that answers every request with that status and JSON. */
    static LoopbackServer answering(int status, String json) {
        return of((server, socket) -> server.respond(socket, status, "application/json; charset=utf-8", json));
    }

    /** Writes one whole answer, after which the connection is closed. */
    void respond(Socket socket, int status, String contentType, String body) throws IOException {
        head(socket, status, "Content-Type: " + contentType + "\r\nConnection: close\r\n", body);
    }

    /** Writes one whole answer of JSON with more headers, each with its line end. */
    void head(Socket socket, int status, String headers, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status + " Any\r\n" + headers + "Content-Length: " + bytes.length + "\r\n\r\n";
        write(socket, head + body);
    }

    /** Writes text as it is. */
    void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Waits until the test is over. */
    void hang() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The requests that came, head and body. */
    List<String> requests() {
        return requests;
    }

    /** Waits until a test is over, or that time. */
    void pause(long millis) throws IOException {
        try {
            if (closed.await(millis, TimeUnit.MILLISECONDS)) {
                throw new IOException("the test is over");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many connections are open. */
    int open() {
        return open.get();
    }

    int port() {
        return listener.getLocalPort();
    }

    String address() {
        return "http://" + listener.getInetAddress().getHostAddress() + ":" + port();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                start(() -> serve(socket));
            } catch (IOException closedWhileWaiting) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        open.incrementAndGet();
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            boolean more = true;
            while (more) {
                String request = read(in);
                requests.add(request);
                more = conversation.answer(this, socket, request);
            }
        } catch (IOException clientWentAway) {
            // What the client made of it is the test's matter.
        } finally {
            open.decrementAndGet();
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 4) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("no request");
            }
            head.write(octet);
            ends = octet == "\r\n\r\n".charAt(ends) ? ends + 1 : octet == '\r' ? 1 : 0;
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        int length = text.lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return text + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "loopback-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** What a server does once a request was read; afterwards the connection is closed. */
    interface Script {

        void answer(LoopbackServer server, Socket socket) throws IOException;
    }

    /** What a server does once a request was read, on a connection that it may go on with. */
    interface Conversation {

        /** Answers; tells whether the connection goes on. */
        boolean answer(LoopbackServer server, Socket socket, String request) throws IOException;
    }
}
