package dev.vendorspec.benchmarks;

import dev.vendorspec.benchmarks.validation.ValidationPeer;
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

/** How long it takes to validate one body that is right, and one with five things wrong in it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ValidationBenchmark {

    @Param({"clientCard", "customerSave", "customer"})
    String payload = "";

    @Param({"hibernate", "vendorspec", "hibernate-own-email", "avaje-validator", "networknt", "by-hand"})
    String peer = "";

    private ValidationPeer validation;
    private Object valid;
    private Object broken;

    /** Makes the objects, and makes sure that all peers find the same number of violations. */
    @Setup
    public void prepare() throws IOException {
        Payload<?> body = Payload.of(payload);
        validation = ValidationPeer.of(peer, body);
        valid = validation.checked(body, true);
        broken = validation.checked(body, false);
    }

    @Benchmark
    public int validate() {
        return validation.violations(valid);
    }

    @Benchmark
    public int validateBroken() {
        return validation.violations(broken);
    }
}
