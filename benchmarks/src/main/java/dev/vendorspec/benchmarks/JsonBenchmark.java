package dev.vendorspec.benchmarks;

import dev.vendorspec.benchmarks.json.JsonPeer;
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

/** How long it takes to read and to write one body. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonBenchmark {

    @Param({"clientCard", "customerSave", "customer"})
    String payload = "";

    @Param({"jackson2", "vendorspec", "jackson2-blackbird", "jackson3", "avaje-jsonb", "dsl-json", "fastjson2", "floor"
    })
    String peer = "";

    private JsonPeer json;
    private byte[] bytes;
    private Object value;

    /** Reads the body once, and makes sure that what is written says the same. */
    @Setup
    public void prepare() throws IOException {
        Payload<?> body = Payload.of(payload);
        bytes = body.json();
        json = JsonPeer.of(peer, body);
        value = json.read(bytes);
        SameJson.require(bytes, json.write(value), peer);
    }

    @Benchmark
    public Object read() throws IOException {
        return json.read(bytes);
    }

    @Benchmark
    public byte[] write() throws IOException {
        return json.write(value);
    }
}
