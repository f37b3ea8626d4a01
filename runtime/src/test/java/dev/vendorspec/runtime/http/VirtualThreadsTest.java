package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.Caller;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** A virtual thread that waits for an answer, a token or a repeat lets its carrier go. */
@EnabledForJreRange(min = JRE.JAVA_21)
class VirtualThreadsTest {

    private static final int CALLS = 100;

    @Test
    void noneIsPinned(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("pinned.jfr");
        try (Recording recording = new Recording();
                LoopbackServer server = Fault.UNAUTHORIZED_ONCE.serve()) {
            recording.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ofMillis(1));
            recording.start();
            Caller caller = new FaultClient(server.address()).open();
            ExecutorService virtual = virtualThreads();
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                calls.add(virtual.submit(() -> caller.call(
                        Endpoints.customer("POST", "create", FaultClient.AFTER_LOGIN)
                                .build(),
                        Calls.CUSTOMER,
                        Arguments.NONE,
                        CallOptions.NONE)));
            }
            for (Future<?> call : calls) {
                call.get();
            }
            virtual.shutdown();
            caller.close();
            recording.stop();
            recording.dump(file);
        }
        assertThat(RecordingFile.readAllEvents(file).stream().filter(VirtualThreadsTest::isOurs))
                .isEmpty();
    }

    /** Loading a class pins as well, once, and is nobody's waiting. */
    private static boolean isOurs(RecordedEvent event) {
        List<String> classes = event.getStackTrace().getFrames().stream()
                .map(frame -> frame.getMethod().getType().getName())
                .toList();
        return classes.stream().anyMatch(name -> name.startsWith("dev.vendorspec"))
                && classes.stream().noneMatch(name -> name.contains("ClassLoader"));
    }

    /** The tests are compiled for release 17. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }
}
