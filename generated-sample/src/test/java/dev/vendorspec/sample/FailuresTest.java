package dev.vendorspec.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.vendorspec.runtime.ConflictException;
import dev.vendorspec.runtime.ConnectionException;
import dev.vendorspec.runtime.DeadlineExceededException;
import dev.vendorspec.runtime.HttpStatusException;
import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.ServerErrorException;
import dev.vendorspec.runtime.UnauthorizedException;
import dev.vendorspec.runtime.UnreadableAnswerException;
import dev.vendorspec.runtime.ValidationException;
import dev.vendorspec.runtime.VendorException;
import dev.vendorspec.runtime.VendorFailureException;
import dev.vendorspec.sample.netahsilat.DuplicateCodeException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Calls that end badly, on real sockets: each has its own exception, which says whose call it was and repeats nothing of
 * what was sent, although every vendor here repeats all of it.
 */
class FailuresTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void everyRequestOfAPersonHasCanaries() {
        assertThat(Endpoint.values())
                .filteredOn(endpoint -> endpoint.canaries().isEmpty())
                .containsExactly(Endpoint.TRANSFER_ORDERS);
    }

    @ParameterizedTest
    @EnumSource
    void everyCanaryTravels(Endpoint endpoint) {
        try (VendorStub vendor = VendorStub.json(200, endpoint.failure("no"))) {
            failing(VendorFailureException.class, endpoint, vendor.address(), LONG);

            assertThat(vendor.requests()).singleElement().satisfies(request -> {
                assertThat(endpoint.canaries()).allMatch(request::contains);
                assertThat(request).contains("\n" + (endpoint.hasToken() ? "Bearer " + Canaries.TOKEN : "null") + "\n");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatBreaksItsRulesIsRefused(Endpoint endpoint) {
        try (VendorStub vendor = VendorStub.json(200, endpoint.failure("no"))) {
            ValidationException failure =
                    failing(ValidationException.class, endpoint, vendor.address(), LONG, Level.ENFORCE);

            assertThat(failure.violations()).isNotEmpty();
            assertThat(failure.message(Locale.forLanguageTag("tr"))).doesNotContain(Canaries.SIGN);
            assertThat(failure.violations().toString()).doesNotContain(Canaries.SIGN);
            assertThat(vendor.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailureInsideA200IsAVendorFailureWithTheVendorsOwnText(Endpoint endpoint) {
        String text = "Kayıt yok: " + everythingSent(endpoint);
        VendorFailureException failure = answered(VendorFailureException.class, endpoint, 200, endpoint.failure(text));

        assertThat(failure.vendorMessage()).isEqualTo(text);
        assertThat(failure).hasMessageContaining("Kayıt yok: ");
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatDoesNotTellSuccessIsAVendorFailure(Endpoint endpoint) {
        assertThat(answered(VendorFailureException.class, endpoint, 200, "{}").vendorMessage())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void status401IsUnauthorized(Endpoint endpoint) {
        assertStatus(answered(UnauthorizedException.class, endpoint, 401, echo(endpoint)), 401, endpoint);
    }

    @Test
    void status409IsTheDuplicateCodeThatTheSpecNames() {
        Endpoint endpoint = Endpoint.CREATE_CURRENT_ACCOUNT;
        DuplicateCodeException failure = answered(DuplicateCodeException.class, endpoint, 409, echo(endpoint));

        assertThat(failure).isInstanceOf(ConflictException.class);
        assertThat(failure.statusName()).isEqualTo("DuplicateCode");
        assertStatus(failure, 409, endpoint);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CREATE_CURRENT_ACCOUNT")
    void status409IsAConflictWhereTheSpecNamesNothing(Endpoint endpoint) {
        assertStatus(answered(ConflictException.class, endpoint, 409, echo(endpoint)), 409, endpoint);
    }

    @ParameterizedTest
    @EnumSource
    void status500IsAServerError(Endpoint endpoint) {
        assertStatus(answered(ServerErrorException.class, endpoint, 500, echo(endpoint)), 500, endpoint);
    }

    @ParameterizedTest
    @EnumSource
    void htmlInsteadOfJsonIsUnreadable(Endpoint endpoint) {
        String html = "<html><body>" + everythingSent(endpoint) + "</body></html>";
        try (VendorStub vendor = new VendorStub(200, "text/html", html)) {
            UnreadableAnswerException failure =
                    failing(UnreadableAnswerException.class, endpoint, vendor.address(), LONG);

            assertThat(failure.status()).isEqualTo(200);
            assertThat(failure.contentType()).isEqualTo("text/html");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedConnectionProcessedNothing(Endpoint endpoint) throws IOException {
        String address;
        try (ServerSocket closedAtOnce = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = address(closedAtOnce);
        }

        assertThat(failing(ConnectionException.class, endpoint, address, LONG).mayHaveBeenProcessed())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatNeverAnswersMeetsTheDeadlineAndMayHaveProcessedTheRequest(Endpoint endpoint) throws IOException {
        // The first call of a virtual machine takes its time before anything is sent: not what is tested here.
        answered(VendorFailureException.class, endpoint, 200, endpoint.failure("no"));

        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            DeadlineExceededException failure =
                    failing(DeadlineExceededException.class, endpoint, address(silent), SHORT);

            assertThat(failure.mayHaveBeenProcessed()).isTrue();
        }
    }

    private static void assertStatus(HttpStatusException failure, int status, Endpoint endpoint) {
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.vendorMessage()).isEqualTo(everythingSent(endpoint));
    }

    private static String echo(Endpoint endpoint) {
        return endpoint.failure(everythingSent(endpoint));
    }

    private static String everythingSent(Endpoint endpoint) {
        return "Gelen: " + String.join(", ", endpoint.canaries());
    }

    private static <E extends VendorException> E answered(Class<E> type, Endpoint endpoint, int status, String json) {
        try (VendorStub vendor = VendorStub.json(status, json)) {
            return failing(type, endpoint, vendor.address(), LONG);
        }
    }

    private static <E extends VendorException> E failing(
            Class<E> type, Endpoint endpoint, String address, Duration timeout) {
        return failing(type, endpoint, address, timeout, Level.OFF);
    }

    /** What such a call throws, after a look at what every vendor exception has to be. */
    private static <E extends VendorException> E failing(
            Class<E> type, Endpoint endpoint, String address, Duration timeout, Level validation) {
        Throwable thrown = catchThrowable(() -> endpoint.call(address, timeout, validation));
        assertThat(thrown).isExactlyInstanceOf(type);
        E failure = type.cast(thrown);
        assertThat(failure.vendor()).isEqualTo(endpoint.vendor());
        assertThat(failure.endpoint()).isEqualTo(endpoint.endpoint());
        assertThat(failure.requestId()).isNotBlank();
        assertThat(failure.getMessage())
                .contains(endpoint.vendor(), endpoint.endpoint(), failure.requestId())
                .isEqualTo(failure.getMessage().lines().findFirst().orElse(""));
        assertThat(printed(failure)).doesNotContainIgnoringCase(Canaries.SIGN);
        return failure;
    }

    /** All that a log shows of an exception: the messages and classes of it, its causes and what was suppressed. */
    private static String printed(Throwable failure) {
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed, true));
        return printed.toString();
    }

    private static String address(ServerSocket socket) {
        return VendorStub.address(new InetSocketAddress(socket.getInetAddress(), socket.getLocalPort()));
    }
}
