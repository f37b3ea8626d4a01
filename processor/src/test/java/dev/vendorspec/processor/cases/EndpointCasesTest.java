package dev.vendorspec.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vendorspec.processor.cases.RawServer.Request;
import dev.vendorspec.runtime.ClientBuilder;
import dev.vendorspec.runtime.RetryPolicy;
import dev.vendorspec.runtime.ValidationException;
import dev.vendorspec.runtime.VendorException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every construct of endpoints has a folder here: a spec, and calls of its generated client on a real socket.
 *
 * <pre>
 * { "client": { "sellerId": 7, "basic": ["user", "password"] },      methods of the builder
 *   "elsewhere": { "getToken": "/login" },                            endpoints with a server of their own
 *   "proxy": true,                                                    the spec's own addresses are called, by a proxy
 *   "call": "find", "arguments": [JSON, …],
 *   "exchanges": [ { "request": "GET /orders?page=1",
 *                    "headers": { "X-Name": "value", "X-Other": "/pattern/", "X-Absent": null },
 *                    "body": "text to the byte" or JSON without blanks; "/pattern/",
 *                    "answer": { "status": 200, "type": "application/json", "headers": { … }, "body": JSON or text } } ],
 *   "result": JSON, or
 *   "throws": "ValidationException", "message": "the whole message", "violations": ["id pointer"],
 *   "hidden": ["what no message may show"] }
 * </pre>
 *
 * A call that throws before it sends anything has no exchanges. The clock stands at 2024-01-31T09:12:00Z.
 */
class EndpointCasesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "endpoint-cases");
    private static final Set<String> KEYS = Set.of(
            "client",
            "elsewhere",
            "proxy",
            "call",
            "arguments",
            "exchanges",
            "result",
            "throws",
            "message",
            "violations",
            "hidden");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-31T09:12:00Z"), ZoneOffset.UTC);

    @TestFactory
    Stream<DynamicContainer> constructs() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream().map(EndpointCasesTest::construct);
        }
    }

    private static DynamicContainer construct(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            GeneratedVendor vendor = GeneratedVendor.compile(Files.readString(folder.resolve("spec.yaml")));
            List<DynamicTest> tests = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file ->
                            dynamicTest(file.getFileName().toString(), () -> check(vendor, CaseFile.tree(file, KEYS))))
                    .toList();
            return dynamicContainer(folder.getFileName().toString(), tests);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void check(GeneratedVendor vendor, JsonNode wanted) {
        List<byte[]> answers = new ArrayList<>();
        wanted.path("exchanges").forEach(exchange -> answers.add(answer(exchange.path("answer"))));
        try (RawServer server = new RawServer(answers)) {
            RuntimeException thrown = null;
            try {
                Object result = call(vendor, server, wanted);
                if (!wanted.has("throws")) {
                    assertThat(CaseFile.normalized(JavaValues.json(result)))
                            .isEqualTo(
                                    wanted.path("result").isMissingNode()
                                            ? "null"
                                            : wanted.path("result").toString());
                }
            } catch (RuntimeException e) {
                thrown = e;
            }
            thrown(wanted, thrown);
            requests(wanted.path("exchanges"), server.requests());
        }
    }

    private static @Nullable Object call(GeneratedVendor vendor, RawServer server, JsonNode wanted) {
        String name = vendor.model().name();
        StringBuilder client = new StringBuilder();
        for (String part : name.split("-")) {
            client.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        Class<?> type = vendor.type(client + "Client");
        ClientBuilder<?> builder = (ClientBuilder<?>) JavaValues.call(CASES, type, "builder", List.of());
        String address = "http://" + server.address().getAddress().getHostAddress() + ":"
                + server.address().getPort();
        builder.allowPlainHttp().clock(CLOCK).retry(RetryPolicy.NONE);
        if (wanted.path("proxy").asBoolean()) {
            builder.proxy(ProxySelector.of(server.address()));
        } else {
            builder.server(address);
        }
        wanted.path("elsewhere")
                .properties()
                .forEach(entry -> builder.server(
                        entry.getKey(), address + entry.getValue().textValue()));
        wanted.path("client").properties().forEach(entry -> {
            List<JsonNode> arguments = new ArrayList<>();
            if (entry.getValue().isArray()) {
                entry.getValue().forEach(arguments::add);
            } else {
                arguments.add(entry.getValue());
            }
            JavaValues.call(builder, builder.getClass(), entry.getKey(), arguments);
        });
        Object made = JavaValues.call(builder, builder.getClass(), "build", List.of());
        List<JsonNode> arguments = new ArrayList<>();
        wanted.path("arguments").forEach(arguments::add);
        return JavaValues.call(made, type, wanted.required("call").textValue(), arguments);
    }

    private static void thrown(JsonNode wanted, @Nullable RuntimeException thrown) {
        if (thrown != null && !wanted.has("throws")) {
            throw thrown;
        }
        assertThat(thrown == null ? null : thrown.getClass().getSimpleName())
                .isEqualTo(wanted.path("throws").textValue());
        if (wanted.has("message")) {
            assertThat(thrown.getMessage().replaceAll("\\[request [-0-9a-f]+[^\\]]*\\]", "[request]"))
                    .isEqualTo(wanted.path("message").textValue());
        }
        if (wanted.has("violations")) {
            assertThat(((ValidationException) thrown).violations())
                    .extracting(violation -> (violation.ruleId() + " " + violation.pointer()).strip())
                    .isEqualTo(CaseFile.texts(wanted.path("violations")));
        }
        if (thrown != null) {
            StringWriter everything = new StringWriter();
            thrown.printStackTrace(new PrintWriter(everything));
            if (thrown instanceof VendorException failure) {
                everything.append(String.valueOf(failure.curl()));
            }
            CaseFile.texts(wanted.path("hidden"))
                    .forEach(secret -> assertThat(everything.toString()).doesNotContain(secret));
        }
    }

    private static void requests(JsonNode wanted, List<Request> sent) {
        assertThat(sent).hasSize(wanted.size());
        for (int i = 0; i < sent.size(); i++) {
            Request request = sent.get(i);
            JsonNode expected = wanted.get(i);
            matches(request.line(), expected.required("request").textValue());
            expected.path("headers")
                    .properties()
                    .forEach(entry -> matches(
                            header(request, entry.getKey()), entry.getValue().textValue()));
            JsonNode body = expected.path("body");
            matches(
                    new String(request.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8),
                    body.isMissingNode() ? "" : body.isTextual() ? body.textValue() : body.toString());
        }
    }

    private static void matches(@Nullable String sent, @Nullable String wanted) {
        boolean pattern = wanted != null && wanted.length() > 2 && wanted.startsWith("/") && wanted.endsWith("/");
        if (pattern) {
            assertThat(sent).matches(wanted.substring(1, wanted.length() - 1));
        } else {
            assertThat(sent).isEqualTo(wanted);
        }
    }

    private static @Nullable String header(Request request, String name) {
        return request.headers().stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse(null);
    }

    private static byte[] answer(JsonNode answer) {
        JsonNode body = answer.path("body");
        byte[] bytes = (body.isMissingNode() ? "" : body.isTextual() ? body.textValue() : body.toString())
                .getBytes(StandardCharsets.UTF_8);
        StringBuilder head =
                new StringBuilder("HTTP/1.1 " + answer.path("status").asInt(200) + " Any\r\n");
        head.append("Content-Type: ")
                .append(answer.path("type").asText("application/json"))
                .append("\r\nConnection: close\r\nContent-Length: ")
                .append(bytes.length)
                .append("\r\n");
        answer.path("headers")
                .properties()
                .forEach(entry -> head.append(entry.getKey())
                        .append(": ")
                        .append(entry.getValue().textValue())
                        .append("\r\n"));
        byte[] first = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        byte[] whole = java.util.Arrays.copyOf(first, first.length + bytes.length);
        System.arraycopy(bytes, 0, whole, first.length, bytes.length);
        return whole;
    }
}
