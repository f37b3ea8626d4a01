package dev.vendorspec.runtime.http;

import static dev.vendorspec.runtime.contract.HashAlgorithm.SHA_256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.ClientBuilder;
import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.LoginFailedException;
import dev.vendorspec.runtime.RetryPolicy;
import dev.vendorspec.runtime.ValidationException;
import dev.vendorspec.runtime.VendorException;
import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.contract.Credential;
import dev.vendorspec.runtime.contract.Login;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.contract.Parameter;
import dev.vendorspec.runtime.contract.Reasons;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.contract.ResponseBody;
import dev.vendorspec.runtime.transport.Transport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls that carry everything that a call can carry, each value a canary, to servers that repeat all of it on every path that
 * fails: no canary is in anything that is printed, and nothing that was computed from one.
 */
public abstract class PrivacyContract extends TransportUnderTest {

    private static final String CANARY = "canary";
    private static final Acme.Customer BODY = customer("body");
    private static final Pattern COMPUTED = Pattern.compile(
            "(?i)(?:^(?:authorization|x-mac|x-key|x-session): (?:\\w+ )?|[?&](?:sign|key)=)([^\\s&]+)",
            Pattern.MULTILINE);

    private static final Operation<Acme.Customer, Acme.Created> LOGIN_CALL = Operation.<Acme.Customer, Acme.Created>of(
                    "acme", "login", "POST", "/login")
            .credential(Credential.query("key", "key"))
            .request(RequestBody.object(Acme.Customer.DEFINITION))
            .response(ResponseBody.object(Acme.Created.DEFINITION))
            .reasons(Reasons.<Acme.Created>none()
                    .message(created -> created.message)
                    .code(created -> created.code))
            .build();
    private static final Login<Acme.Customer, Acme.Created> LOGIN = Login.<Acme.Customer, Acme.Created>of(
                    LOGIN_CALL, settings -> customer("login"), created -> created.code)
            .build();
    private static final Parameter<String> TENANT = Parameter.<String>of(
                    Member.of("acme", "tenant").secret(), (json, value) -> json.text(value))
            .ofClient();
    private static final Operation<Acme.Customer, Acme.Created> SEND = Operation.<Acme.Customer, Acme.Created>of(
                    "acme", "send", "POST", "/send/{Who}")
            .pathParameters(Member.of("send", "Who").personal())
            .query(RequestBody.object(Acme.Customer.DEFINITION))
            .queryAlways(TENANT)
            .headers(RequestBody.object(Acme.Customer.DEFINITION))
            .headersAlways(TENANT)
            .credential(Credential.basic("user", "password"))
            .credential(Credential.header("X-Key", "", "key"))
            .credential(Credential.loginHeader(LOGIN, "X-Session", "Token "))
            .signature(signing -> {
                signing.putHeader(
                        "X-Mac",
                        signing.body().hmac(SHA_256, signing.secret("key")).hex());
                signing.putQuery("sign", signing.header("X-Mac"));
            })
            .idempotent()
            .request(RequestBody.object(Acme.Customer.DEFINITION))
            .response(ResponseBody.object(Acme.Created.DEFINITION))
            .success(created -> "success".equals(created.status), "status = \"success\"")
            .reasons(Reasons.<Acme.Created>none()
                    .message(created -> created.message)
                    .code(created -> created.code))
            .build();

    /** For the tests of each transport. */
    protected PrivacyContract() {}

    private static Acme.Customer customer(String where) {
        return new Acme.Customer("C-1", where + ".Canary@example.com", where + "-canary 77");
    }

    /** A value of the request, as a vendor may use it anywhere. */
    private static String pin(String asked) {
        return customer(asked.startsWith("POST /login") ? "login" : "body").pin();
    }

    /** How a server answers with what it was asked. */
    interface Echo {

        /** Writes the answer; {@code asked} is the whole request fit for a JSON text, {@code line} for one line. */
        void answer(LoopbackServer server, java.net.Socket socket, String asked, String line)
                throws java.io.IOException;
    }

    static List<Echo> echoes() {
        List<Echo> echoes = new ArrayList<>();
        for (int status : new int[] {302, 400, 401, 403, 404, 409, 422, 429, 500, 503}) {
            echoes.add((s, socket, asked, line) -> s.head(
                    socket,
                    status,
                    "Location: http://" + line.hashCode() + ".example/canary\r\nX-Echo: " + line + "\r\n",
                    "{\"status\":\"error\",\"message\":\"" + asked + "\",\"code\":\"" + asked + "\"}"));
        }
        echoes.add((s, socket, asked, line) -> s.head(
                socket, 200, "", "{\"status\":\"error\",\"message\":\"" + asked + "\",\"code\":\"" + asked + "\"}"));
        echoes.add((s, socket, asked, line) -> s.head(socket, 200, "", "{\"" + asked + "\":{\"" + asked + "\":nope}}"));
        echoes.add((s, socket, asked, line) -> s.head(socket, 200, "", "{\"message\":[\"" + asked + "\"]}"));
        echoes.add((s, socket, asked, line) ->
                s.head(socket, 200, "Content-Type: " + pin(asked) + "/" + pin(asked) + "\r\n", "<p>" + asked));
        echoes.add((s, socket, asked, line) -> s.head(socket, 200, "Content-Encoding: gzip\r\n", asked));
        echoes.add((s, socket, asked, line) -> s.write(socket, line + "\r\n\r\n" + asked));
        echoes.add((s, socket, asked, line) -> s.write(socket, "HTTP/1.1 200 OK\r\n" + line + "\r\n\r\n"));
        echoes.add((s, socket, asked, line) ->
                s.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: " + pin(asked) + "\r\n\r\n"));
        echoes.add((s, socket, asked, line) -> s.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + line));
        echoes.add((s, socket, asked, line) -> socket.setSoLinger(true, 0));
        return echoes;
    }

    @ParameterizedTest
    @MethodSource("echoes")
    void aCallThatFailsPrintsNothingOfWhatItCarried(Echo echo) {
        List<String> printed = new CopyOnWriteArrayList<>();
        List<Throwable> failures = fail(echo, false, printed);

        assertThat(failures).allSatisfy(failure -> assertThat(failure).isInstanceOf(VendorException.class));
        assertThat(failures).noneMatch(failure -> failure instanceof LoginFailedException);
    }

    @ParameterizedTest
    @MethodSource("echoes")
    void aLoginThatFailsPrintsNothingOfWhatItCarried(Echo echo) {
        List<String> printed = new CopyOnWriteArrayList<>();

        assertThat(fail(echo, true, printed))
                .allSatisfy(failure ->
                        assertThat(failure).isInstanceOfAny(LoginFailedException.class, ValidationException.class));
    }

    /** What calls end with, waiting and not, one that breaks the spec among them; all that is printed has been searched. */
    private List<Throwable> fail(Echo echo, boolean loginFails, List<String> printed) {
        List<Throwable> failures = new ArrayList<>();
        List<String> requests;
        try (LogCapture log = LogCapture.start();
                LoopbackServer server = LoopbackServer.talking((s, socket, request) -> {
                    if (!loginFails && request.startsWith("POST /login")) {
                        s.head(socket, 200, "", "{\"status\":\"success\",\"code\":\"token-canary-1\"}");
                    } else {
                        String asked = request.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\r\n", "\\n");
                        echo.answer(s, socket, asked, request.replaceAll("\\s+", " "));
                    }
                    return false;
                })) {
            Client client = new Client(server.address()).listener(new Printing(printed));
            printed.add(client.toString());
            Transport transport = use(client, null);
            Caller caller = client.open();
            Arguments arguments =
                    Arguments.path("who-canary ş").query(customer("query")).headers(customer("header"));
            CallOptions options = CallOptions.builder()
                    .header("X-Own", "own-canary-1")
                    .rule("Customer.code.required", Level.ENFORCE)
                    .build();
            failures.add(catchThrowable(() -> caller.call(SEND, BODY, arguments, options)));
            failures.add(catchThrowable(() -> join(caller.callAsync(SEND, BODY, arguments, options))));
            failures.add(catchThrowable(() -> caller.call(SEND, BODY.withCode(null), arguments, options)));
            printed.addAll(List.of(arguments.toString(), options.toString(), SEND.toString(), BODY.toString()));
            caller.close();
            transport.close();
            printed.addAll(log.lines());
            requests = List.copyOf(server.requests());
        }
        failures.forEach(failure -> printed.add(Printing.of(failure)));
        assertThat(requests).isNotEmpty();
        String all = String.join("\n", printed).toLowerCase(Locale.ROOT);
        assertThat(all).contains("acme send").doesNotContain(CANARY);
        assertThat(all).doesNotContain(computed(requests));
        return failures;
    }

    private static void join(CompletableFuture<?> call) {
        try {
            call.join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    /** What the requests held that is made of canaries: codes, hashes, percent signs. */
    private static List<String> computed(List<String> requests) {
        List<String> computed = new ArrayList<>();
        byte[] basic = "ali-canary:pass-canary".getBytes(StandardCharsets.UTF_8);
        computed.add(Base64.getEncoder().encodeToString(basic).toLowerCase(Locale.ROOT));
        requests.forEach(request -> COMPUTED.matcher(request)
                .results()
                .forEach(found -> computed.add(found.group(1).toLowerCase(Locale.ROOT))));
        assertThat(computed).hasSizeGreaterThan(1);
        return computed;
    }

    private static final class Client extends ClientBuilder<Client> {

        Client(String address) {
            super("acme", address, null);
            allowPlainHttp().logBodies().callTimeout(Duration.ofSeconds(20)).validation(Level.WARN);
            retry(RetryPolicy.DEFAULT.attempts(2)).sleeper(time -> CompletableFuture.completedFuture(null));
            setting("user", "ali-canary");
            setting("password", "pass-canary");
            setting("key", "key canary/");
            setting("tenant", "tenant canary");
        }

        Caller open() {
            return caller();
        }

        @Override
        protected Client self() {
            return this;
        }
    }
}
