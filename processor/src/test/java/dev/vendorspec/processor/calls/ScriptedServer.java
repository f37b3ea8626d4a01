package dev.vendorspec.processor.calls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on a loopback socket that keeps each request as it came and gives the next answer of its script. */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Queue<byte[]> answers = new ConcurrentLinkedQueue<>();
    private final List<Received> requests = new CopyOnWriteArrayList<>();

    private ScriptedServer() throws IOException {
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /**
     * A request as it came.
     *
     * @param head request line and headers, each with its line end
     */
    record Received(String head, byte[] body) {}

    /** A server that answers nothing before it is given a script. */
    static ScriptedServer start() {
        try {
            ScriptedServer server = new ScriptedServer();
            Thread thread = new Thread(server::accept, "scripted-server");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole answers, one for each connection; a request too many gets none. */
    void script(List<byte[]> wholeAnswers) {
        answers.addAll(wholeAnswers);
    }

    List<Received> requests() {
        return requests;
    }

    /** Host and port. */
    String authority() {
        return listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One connection after the other: the order of the requests is part of what is compared. */
    private void accept() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                requests.add(read(socket.getInputStream()));
                byte[] answer = answers.poll();
                if (answer != null) {
                    socket.getOutputStream().write(answer);
                    socket.getOutputStream().flush();
                }
            } catch (IOException closedOrGone) {
                // The test sees a request that is missing, or what the client makes of it.
                continue;
            }
        }
    }

    private static Received read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("no request");
            }
            head.write(octet);
        }
        String text = head.toString(StandardCharsets.UTF_8);
        int length = text.lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return new Received(text.substring(0, text.length() - 2), in.readNBytes(length));
    }
}
