package dev.vendorspec.runtime.http;

import static dev.vendorspec.runtime.http.Calls.CUSTOMER;
import static dev.vendorspec.runtime.http.Calls.failing;
import static dev.vendorspec.runtime.http.Calls.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.vendorspec.runtime.ClientErrorException;
import dev.vendorspec.runtime.ForbiddenException;
import dev.vendorspec.runtime.HttpStatusException;
import dev.vendorspec.runtime.NotFoundException;
import dev.vendorspec.runtime.RedirectException;
import dev.vendorspec.runtime.ServerErrorException;
import dev.vendorspec.runtime.TooManyRequestsException;
import dev.vendorspec.runtime.UnauthorizedException;
import dev.vendorspec.runtime.UnreadableAnswerException;
import dev.vendorspec.runtime.VendorFailureException;
import dev.vendorspec.runtime.contract.HttpStatuses;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole answers of every kind, and what the caller gets of each. */
class AnswersTest {

    @Test
    void successIsRead() {
        try (LoopbackServer server = LoopbackServer.answering(200, "{\"status\":\"success\",\"message\":\"ok\"}")) {
            assertThat(to(server.address()).build().create(CUSTOMER).message).isEqualTo("ok");
            assertThat(server.requests()).hasSize(1);
            assertThat(server.requests().get(0))
                    .startsWith("POST /customers/7 HTTP/1.1\r\n")
                    .contains("Content-Type: application/json\r\n")
                    .contains("Accept: application/json\r\n")
                    .contains("Authorization: Bearer " + Calls.TOKEN + "\r\n")
                    .doesNotContainIgnoringCase("upgrade")
                    .endsWith("\r\n\r\n{\"Customer\":{\"code\":\"C-1\",\"email\":\"" + Calls.EMAIL + "\",\"pin\":\""
                            + Calls.PIN + "\"}}");
        }
    }

    @Test
    void anAnswerInAnotherCharsetIsRead() {
        byte[] body = "{\"status\":\"success\",\"message\":\"Müşteri\"}".getBytes(Charset.forName("windows-1254"));
        try (LoopbackServer server = LoopbackServer.of((s, socket) -> {
            s.write(
                    socket,
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=windows-1254\r\nContent-Length: "
                            + body.length + "\r\n\r\n");
            socket.getOutputStream().write(body);
        })) {
            assertThat(to(server.address()).build().create(CUSTOMER).message).isEqualTo("Müşteri");
        }
    }

    @Test
    void jsonIsReadWhateverTheContentTypeClaims() {
        try (LoopbackServer server =
                LoopbackServer.of((s, socket) -> s.respond(socket, 200, "text/html", "{\"status\":\"success\"}"))) {
            assertThat(to(server.address()).build().create(CUSTOMER).status).isEqualTo("success");
        }
    }

    @Test
    void anOperationWithoutAnAnswerEndsWithAnyBody() {
        try (LoopbackServer server = LoopbackServer.answering(204, "")) {
            assertThatCode(() -> to(server.address()).build().forget(CUSTOMER)).doesNotThrowAnyException();
        }
    }

    @Test
    void anOperationWithoutABodySendsNone() {
        try (LoopbackServer server = LoopbackServer.answering(200, "{\"Other\":1,\"Data\":{\"status\":\"up\"}}")) {
            assertThat(to(server.address()).build().ping("x").status).isEqualTo("up");
            assertThat(server.requests().get(0))
                    .startsWith("GET /ping/x HTTP/1.1\r\n")
                    .doesNotContain("Content-Type", "Authorization");
        }
    }

    @Test
    void aFailureInsideA200IsAVendorFailure() {
        VendorFailureException failure = failing(
                VendorFailureException.class,
                (s, socket) -> s.respond(
                        socket,
                        200,
                        "application/json",
                        "{\"status\":\"error\",\"message\":\"Kod\\nyok\",\"code\":\"E7\"}"));

        assertThat(failure.endpoint()).isEqualTo("createCustomer");
        assertThat(failure.condition()).isEqualTo("status = \"success\"");
        assertThat(failure.vendorCode()).isEqualTo("E7");
        assertThat(failure.vendorMessage()).isEqualTo("Kod\nyok");
        assertThat(failure.response(Acme.Created.class)).isPresent();
        assertThat(failure.response(String.class)).isEmpty();
        assertThat(failure)
                .hasMessage(
                        "acme createCustomer: the vendor reports failure (status = \"success\" does not hold) [request "
                                + failure.requestId() + "]: E7 Kod yok");
    }

    @Test
    void aSuccessFlagThatIsMissingIsAVendorFailure() {
        VendorFailureException failure =
                failing(VendorFailureException.class, (s, socket) -> s.respond(socket, 200, "application/json", "{}"));

        assertThat(failure.vendorCode()).isNull();
        assertThat(failure.vendorMessage()).isNull();
    }

    @Test
    void aStatusThatTheSpecNamesIsItsOwnException() {
        Acme.DuplicateCodeException failure = failing(
                Acme.DuplicateCodeException.class,
                (s, socket) -> s.respond(socket, 409, "application/json", "{\"message\":\"Bu kod var\"}"));

        assertThat(failure.status()).isEqualTo(409);
        assertThat(failure.statusName()).isEqualTo("DuplicateCode");
        assertThat(failure.vendorMessage()).isEqualTo("Bu kod var");
        assertThat(failure)
                .hasMessage("acme createCustomer: HTTP 409 (DuplicateCode) [request " + failure.requestId()
                        + "]: Bu kod var");
    }

    @Test
    void eachStatusHasItsException() {
        assertThat(statusFailure(401, UnauthorizedException.class)).isEqualTo("Unauthorized");
        assertThat(statusFailure(403, ForbiddenException.class)).isEqualTo("Forbidden");
        assertThat(statusFailure(404, NotFoundException.class)).isEqualTo("NotFound");
        assertThat(statusFailure(418, ClientErrorException.class)).isEqualTo("ClientError");
        assertThat(statusFailure(429, TooManyRequestsException.class)).isEqualTo("TooManyRequests");
        assertThat(statusFailure(500, ServerErrorException.class)).isEqualTo("InternalServerError");
        assertThat(statusFailure(503, ServerErrorException.class)).isEqualTo("ServiceUnavailable");
        assertThat(statusFailure(304, RedirectException.class)).isEqualTo("NotModified");
        assertThat(statusFailure(600, HttpStatusException.class)).isEqualTo("UnknownStatus");
    }

    private static String statusFailure(int status, Class<? extends HttpStatusException> type) {
        HttpStatusException failure =
                failing(type, (s, socket) -> s.respond(socket, status, "text/html", "<html>no</html>"));
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.vendorMessage()).isNull();
        assertThat(failure.getMessage()).endsWith("[request " + failure.requestId() + "]");
        assertThat(HttpStatuses.baseFor(status)).isEqualTo(type);
        return failure.statusName();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        try (LoopbackServer other = LoopbackServer.answering(200, "{\"status\":\"success\"}")) {
            RedirectException failure = failing(
                    RedirectException.class,
                    (s, socket) -> s.write(
                            socket,
                            "HTTP/1.1 " + status + " Moved\r\nLocation: " + other.address()
                                    + "/customers/7\r\nContent-Length: 0\r\n\r\n"));

            assertThat(failure.status()).isEqualTo(status);
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void htmlIsUnreadable() {
        UnreadableAnswerException failure = failing(
                UnreadableAnswerException.class,
                (s, socket) -> s.respond(socket, 200, "Text/HTML; charset=utf-8", "<html>welcome</html>"));

        assertThat(failure.status()).isEqualTo(200);
        assertThat(failure.contentType()).isEqualTo("text/html");
        assertThat(failure.line()).isEqualTo(1);
        assertThat(failure).message().contains("HTTP 200, text/html").doesNotContain("welcome");
    }

    @Test
    void aValueOfTheWrongKindIsUnreadableAtItsPlace() {
        UnreadableAnswerException failure = failing(
                UnreadableAnswerException.class,
                (s, socket) -> s.respond(socket, 200, "application/json", "{\n  \"message\": {\"x\": 1}}"));

        assertThat(failure.pointer()).isEqualTo("/message");
        assertThat(failure.line()).isEqualTo(2);
        assertThat(failure.column()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"''", "'  \r\n '"})
    void nothingIsUnreadable(String body) {
        UnreadableAnswerException failure = failing(
                UnreadableAnswerException.class, (s, socket) -> s.respond(socket, 200, "application/json", body));

        assertThat(failure).hasMessageContaining("the answer is empty");
        assertThat(failure.pointer()).isNull();
        assertThat(failure.line()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{\"status\":\"success\"} x", "{\"status\":\"success\""})
    void otherJsonThanTheExpectedIsUnreadable(String body) {
        failing(UnreadableAnswerException.class, (s, socket) -> s.respond(socket, 200, "application/json", body));
    }

    @Test
    void anAnswerOverTenMebibytesIsUnreadable() {
        String blanks = " ".repeat(64 * 1024);
        UnreadableAnswerException failure = failing(UnreadableAnswerException.class, (s, socket) -> {
            s.write(socket, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");
            for (int i = 0; i < 11 * 16; i++) {
                s.write(socket, blanks);
            }
        });

        assertThat(failure).hasMessageContaining("over 10 MiB");
    }

    @Test
    void anAnswerOfTenMebibytesIsRead() {
        String json = "{\"status\":\"success\"}";
        String filler = " ".repeat(10 * 1024 * 1024 - json.length());
        try (LoopbackServer server = LoopbackServer.answering(200, json + filler)) {
            assertThat(to(server.address()).build().create(CUSTOMER).status).isEqualTo("success");
        }
    }

    @Test
    void aStatusIsToldAlthoughItsBodyIsTooLongOrBreaksOff() {
        failing(
                UnauthorizedException.class,
                (s, socket) -> s.write(socket, "HTTP/1.1 401 No\r\nContent-Length: 100\r\n\r\n{\"mess"));
        String blanks = " ".repeat(11 * 1024 * 1024);
        failing(UnauthorizedException.class, (s, socket) -> s.respond(socket, 401, "application/json", blanks));
    }
}
