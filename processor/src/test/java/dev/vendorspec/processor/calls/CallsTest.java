package dev.vendorspec.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.vendorspec.processor.calls.ScriptedServer.Received;
import dev.vendorspec.runtime.VendorException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each construct of endpoints, and each of the vendors of {@code docs/vendors.md}, has a folder: a spec, what its client
 * is built with ({@code client.txt}) and {@code .call} files, which {@link CallFile} describes. Every header has to be
 * the expected one, but for those that belong to the connection.
 */
class CallsTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    /** Of the transport, whose tests pin them; the body's length is compared with the body. */
    private static final Set<String> OF_CONNECTION =
            Set.of("accept-encoding", "connection", "content-length", "host", "http2-settings", "upgrade");

    @TestFactory
    Stream<DynamicContainer> constructs() {
        return folders(RESOURCES.resolve("calls"));
    }

    @TestFactory
    Stream<DynamicContainer> vendors() {
        return folders(RESOURCES.resolve("vendors"));
    }

    private static Stream<DynamicContainer> folders(Path root) {
        return files(root).stream().filter(Files::isDirectory).map(CallsTest::folder);
    }

    private static DynamicContainer folder(Path folder) {
        List<Path> files = files(folder).stream()
                .filter(file -> file.toString().endsWith(".call"))
                .toList();
        assertThat(files).as("calls of %s", folder).isNotEmpty();
        List<CallFile> calls = files.stream().map(CallFile::read).toList();
        CalledVendor vendor = CalledVendor.compile(folder, calls);
        Stream<DynamicTest> tests = calls.stream().map(call -> {
            int index = calls.indexOf(call);
            return dynamicTest(files.get(index).getFileName().toString(), () -> check(vendor, call, index));
        });
        return dynamicContainer(folder.getFileName().toString(), tests);
    }

    private static void check(CalledVendor vendor, CallFile call, int index) {
        String result;
        List<Received> requests;
        String authority;
        try (ScriptedServer server = ScriptedServer.start()) {
            authority = server.authority();
            server.script(call.answers().stream()
                    .map(answer -> CallFile.onWire(answer, server.authority()))
                    .toList());
            result = outcome(vendor, index, "http://" + authority, call.hidden());
            requests = server.requests();
        }
        assertThat(requests.stream().map(request -> shown(request, authority)))
                .containsExactlyElementsOf(
                        call.requests().stream().map(CallsTest::sorted).toList());
        assertThat(result.replace(authority, "{server}")).isEqualTo(call.result());
    }

    private static String outcome(CalledVendor vendor, int index, String server, List<String> hidden) {
        try {
            return vendor.call(index, server);
        } catch (VendorException failure) {
            hides(printed(failure) + failure.curl(), hidden);
            String message = String.valueOf(failure.getMessage());
            return failure.getClass().getSimpleName() + ": " + message.replaceAll(" \\[request [-0-9a-f]{36}\\]", "");
        } catch (IllegalArgumentException | IllegalStateException refusal) {
            hides(printed(refusal), hidden);
            return refusal.getClass().getSimpleName() + ": " + refusal.getMessage();
        }
    }

    private static void hides(String printed, List<String> hidden) {
        hidden.forEach(text -> assertThat(printed).doesNotContain(text));
    }

    private static String printed(Throwable thrown) {
        StringWriter everything = new StringWriter();
        thrown.printStackTrace(new PrintWriter(everything));
        return everything.toString();
    }

    private static String shown(Received request, String authority) {
        String body = new String(request.body(), StandardCharsets.UTF_8);
        String text = request.head().replace("\r\n", "\n") + (body.isEmpty() ? "" : "\n" + body);
        return sorted(text.replace("\r", "␍").replace(authority, "{server}"));
    }

    /** The request with its headers by name, without those of the connection. */
    private static String sorted(String request) {
        int end = request.indexOf("\n\n");
        String head = end < 0 ? request : request.substring(0, end);
        String line = head.lines().findFirst().orElse("");
        TreeMap<String, String> headers = head.lines()
                .skip(1)
                .filter(header -> !OF_CONNECTION.contains(name(header)) && !isJdksName(header))
                .collect(Collectors.toMap(
                        CallsTest::name, header -> header, (first, second) -> first + "\n" + second, TreeMap::new));
        String body = end < 0 ? "" : request.substring(end);
        return line + "\n" + String.join("\n", headers.values()) + body;
    }

    /** The JDK's own name, which a vendor's own header takes the place of. */
    private static boolean isJdksName(String header) {
        return header.startsWith("User-Agent: Java-http-client/");
    }

    private static String name(String header) {
        return header.split(":")[0].toLowerCase(Locale.ROOT);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
