package dev.vendorspec.benchmarks;

import dev.vendorspec.benchmarks.call.CallPeer;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long a call takes, over a transport in memory and over a loopback socket. {@code vendorspec} less {@code bare} is all
 * that a client adds; less {@code json} too, it is the layer alone: at most 10 µs and 2 KB. Memory counts the server's too,
 * which is the same for all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallOverheadBenchmark {

    @Param({"memory", "jdk", "apache"})
    String payload = "";

    @Param({"bare", "json", "vendorspec"})
    String peer = "";

    private CallPeer calls;

    /** Builds the client, and a server on a loopback socket. */
    @Setup
    public void open() throws IOException {
        calls = CallPeer.of(peer, payload);
    }

    /** Closes them. */
    @TearDown
    public void close() throws IOException {
        calls.close();
    }

    @Benchmark
    public Object call() throws Exception {
        return calls.call();
    }
}
