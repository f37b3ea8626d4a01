package dev.vendorspec.runtime.http;

import static dev.vendorspec.runtime.http.Calls.CUSTOMER;
import static dev.vendorspec.runtime.http.Calls.failing;
import static dev.vendorspec.runtime.http.Calls.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.ValidationException;
import dev.vendorspec.runtime.Violation;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked at before anything leaves: the spec's rules, the path, the token. */
class RequestsTest {

    private static final Acme.Customer BAD = new Acme.Customer(" ", "canary.no-mail", "pin");

    private final LoopbackServer server = LoopbackServer.answering(200, "{\"status\":\"success\"}");

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void aBrokenRequestIsNotSentAndAllViolationsAreTold() {
        ValidationException failure =
                failing(ValidationException.class, to(server.address()).build(), acme -> acme.create(BAD));

        assertThat(failure.endpoint()).isEqualTo("createCustomer");
        assertThat(failure.violations())
                .extracting(Violation::ruleId, Violation::pointer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Customer.code.required", "/Customer/code"),
                        org.assertj.core.groups.Tuple.tuple("Customer.email.format", "/Customer/email"));
        assertThat(failure.warnings()).isEmpty();
        assertThat(failure.getMessage())
                .contains("not sent, 2 violations")
                .contains("]: /Customer/code: code (Code): required")
                .contains("; /Customer/email: email")
                .doesNotContain("canary");
        assertThat(failure.message(Locale.forLanguageTag("tr")))
                .contains("istek gönderilmedi, 2 ihlal [istek " + failure.requestId() + "]")
                .contains("/Customer/code: code (Kod): zorunlu");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aBatchIsCheckedLineByLine() {
        ValidationException failure = failing(
                ValidationException.class,
                to(server.address()).build(),
                acme -> acme.transfer(List.of(new Acme.Line("1", null), new Acme.Line("", null))));

        assertThat(failure.violations()).extracting(Violation::pointer).containsExactly("/1/SourceID");
        assertThat(failure).hasMessageContaining("not sent, 1 violation [");
    }

    @Test
    void aLongListOfViolationsIsCutInTheMessageAlone() {
        ValidationException failure = failing(
                ValidationException.class,
                to(server.address()).build(),
                acme -> acme.transfer(Collections.nCopies(30, new Acme.Line("", null))));

        assertThat(failure.violations()).hasSize(30);
        assertThat(failure.getMessage())
                .contains("/19/SourceID")
                .doesNotContain("/20/")
                .endsWith("; and 10 more");
        assertThat(failure.message(Locale.forLanguageTag("tr"))).endsWith("; ve 10 ihlal daha");
    }

    @Test
    void warnReportsAndSends() {
        try (LogCapture log = LogCapture.start()) {
            Acme client = to(server.address()).validation(Level.WARN).build();

            assertThat(client.create(BAD).status).isEqualTo("success");
            assertThat(log.warnings()).hasSize(4);
            assertThat(log.warnings().get(0))
                    .startsWith("WARNING acme createCustomer: Customer.code.required is broken at \"/Customer/code\"");
            assertThat(log.warnings().get(1)).contains("Customer.email.format", "/Customer/email");
            assertThat(log.warnings().get(2))
                    .contains("rule Customer.code.required said no at \"/Customer/code\", the vendor said yes");
            assertThat(log.lines().toString()).doesNotContain("canary");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void offDoesNotLook() {
        try (LogCapture log = LogCapture.start()) {
            Acme client = to(server.address()).validation(Level.OFF).build();

            assertThat(client.create(BAD).status).isEqualTo("success");
            assertThat(log.warnings()).isEmpty();
        }
    }

    @Test
    void oneRuleCanBeTurnedDownOrUp() {
        ValidationException down = failing(
                ValidationException.class,
                to(server.address()).rule("Customer.email.format", Level.WARN).build(),
                acme -> acme.create(BAD));
        assertThat(down.violations()).extracting(Violation::ruleId).containsExactly("Customer.code.required");
        assertThat(down.warnings()).extracting(Violation::ruleId).containsExactly("Customer.email.format");

        ValidationException up = failing(
                ValidationException.class,
                to(server.address())
                        .validation(Level.OFF)
                        .rule("Customer.email.format", Level.ENFORCE)
                        .build(),
                acme -> acme.create(BAD));
        assertThat(up.violations()).extracting(Violation::ruleId).containsExactly("Customer.email.format");
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "7,          /customers/7",
        "ç d,        /customers/%C3%A7%20d",
        "a:b@c;d=e,  /customers/a%3Ab%40c%3Bd%3De",
        "50%,        /customers/50%25",
        "a?b#c&d+e,  /customers/a%3Fb%23c%26d%2Be",
        "..x,        /customers/..x",
        "😀,         /customers/%F0%9F%98%80",
    })
    void aPathValueStaysOneSegment(String value, String path) {
        to(server.address() + "/").companyId(value).build().create(CUSTOMER);

        assertThat(server.requests().get(0)).startsWith("POST " + path + " HTTP/1.1\r\n");
    }

    @Test
    void thePathOfTheServerStaysInFront() {
        to(server.address() + "/müşteri/api/").build().create(CUSTOMER);

        assertThat(server.requests().get(0)).startsWith("POST /m%C3%BC%C5%9Fteri/api/customers/7 HTTP/1.1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", "/", ".", "..", "", " ", "a\\b", "a\nb"})
    void aPathValueThatIsNoSegmentIsRefused(String value) {
        Acme client = to(server.address()).companyId(value).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.create(CUSTOMER))
                .withMessageStartingWith("acme createCustomer: path parameter CompanyID ");
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "canary\nX-Other: 1", "canary canary", "canary\u0131", "canary\u0000"})
    void aTokenThatIsNoHeaderIsRefusedAndNotTold(String token) {
        Acme client = to(server.address()).token(() -> token).build();

        assertThatIllegalStateException()
                .isThrownBy(() -> client.create(CUSTOMER))
                .withMessageStartingWith("acme createCustomer: the token ")
                .withMessageNotContaining("canary")
                .withNoCause();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aClientWithoutATokenSaysSo() {
        Acme client = Acme.builder()
                .server(server.address())
                .allowPlainHttp()
                .companyId("7")
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> client.create(CUSTOMER))
                .withMessageContaining("the token is missing");
    }

    @Test
    void theTokenIsAskedForEachCall() {
        AtomicInteger calls = new AtomicInteger();
        Acme client =
                to(server.address()).token(() -> "t" + calls.incrementAndGet()).build();
        client.create(CUSTOMER);
        client.create(CUSTOMER);

        assertThat(server.requests().get(0)).contains("Bearer t1\r\n");
        assertThat(server.requests().get(1)).contains("Bearer t2\r\n");
    }
}
