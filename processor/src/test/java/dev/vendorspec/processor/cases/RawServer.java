package dev.vendorspec.processor.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A server on a real socket that keeps each request as it came and gives the answers in their order. */
final class RawServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Deque<byte[]> answers;
    private final List<Request> requests = new ArrayList<>();

    RawServer(List<byte[]> answers) {
        this.answers = new ArrayDeque<>(answers);
        try {
            this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * One request.
     *
     * @param line its first line, without the version
     * @param headers its head's other lines
     * @param body its body, each byte one char
     */
    record Request(String line, List<String> headers, String body) {}

    InetSocketAddress address() {
        return new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort());
    }

    synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                Request request = read(socket.getInputStream());
                socket.getOutputStream().write(next(request));
                socket.getOutputStream().flush();
            } catch (IOException closed) {
                // The test is over, or the client went away, which it tells itself.
            }
        }
    }

    private synchronized byte[] next(Request request) {
        requests.add(request);
        byte[] next = answers.poll();
        return next != null
                ? next
                : "HTTP/1.1 599 None\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    }

    private static Request read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("no request");
            }
            head.write(octet);
        }
        List<String> lines =
                head.toString(StandardCharsets.ISO_8859_1).strip().lines().toList();
        int length = lines.stream()
                .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        String body = new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        String line = lines.get(0).substring(0, lines.get(0).lastIndexOf(' '));
        return new Request(line, lines.subList(1, lines.size()), body);
    }
}
