package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.ConflictException;
import dev.vendorspec.runtime.ConnectionException;
import dev.vendorspec.runtime.ConnectionLostException;
import dev.vendorspec.runtime.DeadlineExceededException;
import dev.vendorspec.runtime.RedirectException;
import dev.vendorspec.runtime.ServerErrorException;
import dev.vendorspec.runtime.TooManyRequestsException;
import dev.vendorspec.runtime.UnauthorizedException;
import dev.vendorspec.runtime.UnreadableAnswerException;
import dev.vendorspec.runtime.VendorException;
import dev.vendorspec.runtime.VendorResponse;
import dev.vendorspec.runtime.contract.Caller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** What can go wrong between a client and a server, and what has to come of it: the rows of the fault matrix. */
enum Fault {
    REFUSED(ConnectionException.class, 0, 0, false, (s, socket, request) -> false),
    UNKNOWN_HOST(ConnectionException.class, 0, 0, false, (s, socket, request) -> false),
    NO_ANSWER(DeadlineExceededException.class, 1, 3, true, (s, socket, request) -> {
        s.hang();
        return false;
    }),
    CLOSED_BEFORE_THE_HEADERS(ConnectionLostException.class, 1, 3, true, (s, socket, request) -> false),
    RESET_BEFORE_THE_HEADERS(ConnectionLostException.class, 1, 3, true, reset("")),
    RESET_IN_THE_HEADERS(ConnectionLostException.class, 1, 3, true, reset("HTTP/1.1 200 OK\r\nContent-Ty")),
    RESET_AFTER_THE_HEADERS(
            ConnectionLostException.class, 1, 3, true, reset("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n")),
    TRUNCATED_BODY(
            ConnectionLostException.class,
            1,
            3,
            true,
            text("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"status\":\"success\"}")),
    DRIBBLED_BODY(DeadlineExceededException.class, 1, 3, true, (s, socket, request) -> {
        s.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n");
        while (true) {
            s.write(socket, " ");
            s.pause(1000);
        }
    }),
    BODY_OF_11_MIB(UnreadableAnswerException.class, 1, 1, true, (s, socket, request) -> {
        s.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: " + (11 << 20) + "\r\n\r\n");
        OutputStream out = socket.getOutputStream();
        for (int i = 0; i < 11; i++) {
            out.write(new byte[1 << 20]);
        }
        return false;
    }),
    GZIP_BOMB(UnreadableAnswerException.class, 1, 1, true, (s, socket, request) -> {
        byte[] bomb = bomb();
        s.write(socket, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
        socket.getOutputStream().write(bomb);
        return false;
    }),
    GARBAGE(
            ConnectionLostException.class,
            1,
            3,
            true,
            text("\u0007\u0001 " + Calls.PIN + " is no answer\r\n\r\n" + Calls.EMAIL)),
    HTML(
            UnreadableAnswerException.class,
            1,
            1,
            true,
            answer(200, "Content-Type: text/html\r\n", "<p>" + Calls.EMAIL + " bakımdayız")),
    EMPTY(UnreadableAnswerException.class, 1, 1, true, answer(200, "", "")),
    LENGTH_TOO_SHORT(
            UnreadableAnswerException.class,
            1,
            1,
            true,
            text("HTTP/1.1 200 OK\r\nContent-Length: 12\r\nConnection: close\r\n\r\n{\"status\":\"success\"}")),
    MOVED(RedirectException.class, 1, 1, false, redirect(301)),
    MOVED_WITH_THE_BODY(RedirectException.class, 1, 1, false, redirect(307)),
    UNAUTHORIZED_ONCE(null, 2, 2, false, (s, socket, request) -> {
        boolean first = request.contains(Calls.TOKEN + "-1");
        s.head(socket, first ? 401 : 200, "", "{\"status\":\"success\"}");
        return true;
    }),
    UNAUTHORIZED(UnauthorizedException.class, 2, 2, false, refusal(401, "")),
    CONFLICT(ConflictException.class, 1, 1, false, refusal(409, "")),
    THROTTLED_FOR_SECONDS(TooManyRequestsException.class, 3, 3, false, refusal(429, "Retry-After: 2\r\n")),
    THROTTLED_UNTIL_A_DATE(
            TooManyRequestsException.class,
            3,
            3,
            false,
            refusal(429, "Retry-After: Thu, 29 Feb 2024 21:30:02 GMT\r\n")),
    THROTTLED_FOR_AGES(TooManyRequestsException.class, 1, 1, false, refusal(429, "Retry-After: 99999999999\r\n")),
    BROKEN(ServerErrorException.class, 1, 3, true, refusal(500, "")),
    OVERLOADED(ServerErrorException.class, 1, 3, true, refusal(503, "")),
    OVERLOADED_FOR_SECONDS(ServerErrorException.class, 3, 3, false, refusal(503, "Retry-After: 1\r\n"));

    final @Nullable Class<? extends VendorException> outcome;
    final boolean doubtful;
    private final int requestsOfACreate;
    private final int requestsOfOthers;
    private final LoopbackServer.Conversation script;

    Fault(
            @Nullable Class<? extends VendorException> outcome,
            int requestsOfACreate,
            int requestsOfOthers,
            boolean doubtful,
            LoopbackServer.Conversation script) {
        this.outcome = outcome;
        this.requestsOfACreate = requestsOfACreate;
        this.requestsOfOthers = requestsOfOthers;
        this.doubtful = doubtful;
        this.script = script;
    }

    /** How many requests the server must see, logins aside. */
    int requests(Endpoints endpoint) {
        return endpoint.isRepeatable() ? requestsOfOthers : requestsOfACreate;
    }

    /** Whether an attempt ends by its timeout alone. */
    boolean hangs() {
        return this == NO_ANSWER || this == DRIBBLED_BODY;
    }

    /** Whether one answer fills so much memory that two hundred at once are not for a test. */
    boolean isLarge() {
        return this == BODY_OF_11_MIB || this == GZIP_BOMB;
    }

    /** A server that does it to every request but to logins, which it answers well. */
    LoopbackServer serve() {
        AtomicInteger logins = new AtomicInteger();
        LoopbackServer server = LoopbackServer.talking((s, socket, request) -> {
            if (request.startsWith("POST /login ")) {
                String token = Calls.TOKEN + "-" + logins.incrementAndGet();
                s.head(socket, 200, "", "{\"status\":\"success\",\"code\":\"" + token + "\",\"message\":\"3600\"}");
                return true;
            }
            return script.answer(s, socket, request);
        });
        if (this == REFUSED) {
            server.close();
        }
        return server;
    }

    /** Where its clients go. */
    String address(LoopbackServer server) {
        return this == UNKNOWN_HOST ? "http://no-such-host.invalid" : server.address();
    }

    /** Calls the endpoint with a token: one that the client logs in for, where the fault leaves it a server to do so. */
    CompletableFuture<VendorResponse<Acme.Created>> call(Endpoints endpoint, Caller caller, boolean async) {
        return this == REFUSED || this == UNKNOWN_HOST
                ? endpoint.call(caller, async)
                : endpoint.callAfterLogin(caller, async);
    }

    /** What vendors do: they quote what they were sent. */
    private static LoopbackServer.Conversation refusal(int status, String headers) {
        return (s, socket, request) -> {
            String quoted = Stream.of(Calls.EMAIL, Calls.PIN, Endpoints.WHO)
                    .filter(request::contains)
                    .collect(Collectors.joining(" "));
            s.head(socket, status, headers, "{\"status\":\"error\",\"message\":\"" + quoted + "\"}");
            return true;
        };
    }

    private static LoopbackServer.Conversation text(String text) {
        return (s, socket, request) -> {
            s.write(socket, text);
            return false;
        };
    }

    private static LoopbackServer.Conversation reset(String text) {
        return (s, socket, request) -> {
            s.write(socket, text);
            resetNow(socket);
            return false;
        };
    }

    private static void resetNow(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
    }

    private static LoopbackServer.Conversation answer(int status, String headers, String body) {
        return (s, socket, request) -> {
            s.head(socket, status, headers, body);
            return true;
        };
    }

    private static LoopbackServer.Conversation redirect(int status) {
        return (s, socket, request) -> {
            s.head(socket, status, "Location: http://localhost:" + s.port() + "/elsewhere\r\n", "");
            return true;
        };
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("{\"status\":\"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 20; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        return packed.toByteArray();
    }
}
