package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client can be built with, and how it says what is wrong. */
class ClientBuilderTest {

    @Test
    void aMissingAddressIsAskedForByExample() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Acme.builder().companyId("7").build())
                .withMessage("acme: the server address is missing; call server(\"https://erp.example.com/acme\")");
    }

    @Test
    void aMissingSettingIsAskedForByItsMethod() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Acme.builder().server("https://erp.example.com").build())
                .withMessage("acme: companyId is missing; call companyId(…)");
    }

    @Test
    void plainHttpMustBeAllowedByName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Acme.builder()
                        .server("HTTP://erp.example.com")
                        .companyId("7")
                        .build())
                .withMessage("acme: the server address is plain http, which is not encrypted; "
                        + "use https, or call allowPlainHttp()");
        assertThatCode(() -> Acme.builder()
                        .allowPlainHttp()
                        .server("http://erp.example.com")
                        .companyId("7")
                        .build())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://erp.example.com",
                "https://erp.example.com:8443/",
                "HTTPS://erp.example.com/a/b//",
                "https://[::1]:9/x",
            })
    void anAddressWithHostAndPathIsTaken(String address) {
        assertThatCode(() -> Acme.builder().server(address).companyId("7").build())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ftp://erp.example.com | must begin with https:// or http://",
                "file:///etc/passwd | must begin with https:// or http://",
                "erp.example.com | must begin with https:// or http://",
                "https:opaque | must have a host",
                "https://ca:nary@erp.example.com | must not hold a user or a password",
                "https://canary@erp.example.com | must not hold a user or a password",
                "https://erp.example.com?canary=1 | no query",
                "https://erp.example.com/#canary | no fragment",
                "https://erp.example.com:70000 | a port from 1 to 65535",
                "https:///path | must have a host",
                "https://şirket.example.com | a URL",
                "https://{tenant}.example.com | is not a URL",
                "https://erp.example.com/a b | is not a URL",
            })
    void anyOtherAddressIsRefusedAndNotRepeated(String address, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acme.builder().server(address))
                .withMessageStartingWith("acme: server address ")
                .withMessageContaining(reason)
                .withMessageNotContaining("nary");
    }

    @Test
    void timesMustBeLongerThanZeroAndMayBeVeryLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acme.builder().callTimeout(Duration.ZERO))
                .withMessage("callTimeout must be longer than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acme.builder().connectTimeout(Duration.ofSeconds(-1)))
                .withMessage("connectTimeout must be longer than zero");
        try (LoopbackServer server = LoopbackServer.answering(200, "{\"status\":\"success\"}")) {
            Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
            Acme client = Calls.to(server.address())
                    .callTimeout(longest)
                    .connectTimeout(longest)
                    .build();
            assertThatCode(() -> client.create(Calls.CUSTOMER)).doesNotThrowAnyException();
        }
    }
}
