package dev.vendorspec.runtime.http;

import static dev.vendorspec.runtime.http.Calls.CUSTOMER;
import static dev.vendorspec.runtime.http.Calls.EMAIL;
import static dev.vendorspec.runtime.http.Calls.PIN;
import static dev.vendorspec.runtime.http.Calls.TOKEN;
import static dev.vendorspec.runtime.http.Calls.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.VendorException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A vendor that repeats everything that it was sent, on every path that fails: nobody reads it in what we print. */
class PrivacyTest {

    private static final String ECHO =
            EMAIL + " " + EMAIL.toUpperCase(Locale.ROOT) + " " + PIN + " " + TOKEN + " pin-canary -77 p i n-canary-77";

    @ParameterizedTest
    @MethodSource("echoes")
    void nothingThatWasSentIsPrinted(LoopbackServer.Script echo) {
        try (LogCapture log = LogCapture.start();
                LoopbackServer server = LoopbackServer.of(echo)) {
            Acme client = to(server.address())
                    .callTimeout(Duration.ofSeconds(2))
                    .validation(Level.WARN)
                    .build();
            Throwable create = catchThrowable(() -> client.create(CUSTOMER));
            Throwable ping = catchThrowable(() -> client.ping(EMAIL));

            assertThat(create).isInstanceOf(VendorException.class);
            assertThat(ping).isInstanceOf(VendorException.class);
            assertThat(printed(create)).doesNotContainIgnoringCase("canary");
            assertThat(printed(ping)).doesNotContainIgnoringCase(EMAIL);
            assertThat(log.lines().toString()).doesNotContainIgnoringCase("canary");
        }
    }

    static List<LoopbackServer.Script> echoes() {
        String json = "{\"status\":\"error\",\"message\":\"" + ECHO + "\",\"code\":\"" + PIN + "\"}";
        Stream<LoopbackServer.Script> answers = Stream.of(400, 401, 409, 500)
                .map(status -> (s, socket) -> s.respond(
                        socket, status, "application/json", "{\"message\":\"" + ECHO + "\",\"Data\":" + json + "}"));
        return Stream.concat(
                        answers,
                        Stream.of(
                                (s, socket) -> s.respond(socket, 200, PIN + "/" + PIN, "<html>" + ECHO),
                                (s, socket) -> s.respond(
                                        socket, 200, "application/json", "{\"" + PIN + "\":{\"" + EMAIL + "\":nope}}"),
                                (s, socket) -> s.respond(
                                        socket,
                                        200,
                                        "application/json",
                                        "{\"message\":{\"" + PIN + "\":1},\"Data\":[\"" + PIN + "\"]}"),
                                (s, socket) -> s.write(socket, ECHO + "\r\n\r\n"),
                                (s, socket) -> s.write(socket, "HTTP/1.1 200 OK\r\n" + EMAIL + " x\r\n\r\n"),
                                (s, socket) ->
                                        s.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: " + PIN + "\r\n\r\n"),
                                (s, socket) -> s.write(
                                        socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + PIN + "\r\n"),
                                (s, socket) -> s.write(
                                        socket,
                                        "HTTP/1.1 302 " + PIN + "\r\nLocation: http://" + EMAIL
                                                + "/\r\nContent-Length: 0\r\n\r\n")))
                .toList();
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return failure + " " + text;
    }
}
