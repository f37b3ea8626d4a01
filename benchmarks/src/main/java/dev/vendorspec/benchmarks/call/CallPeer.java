package dev.vendorspec.benchmarks.call;

import java.io.Closeable;
import java.io.IOException;

/** One way to send a request and to read its answer; for one thread. */
public interface CallPeer extends Closeable {

    /** Sends the request once and waits for the answer. */
    Object call() throws Exception;

    /**
     * The peer of that name.
     *
     * @param name {@code bare}, the client alone that is given bytes and gives bytes; {@code json}, validating and writing
     *     the request and reading the answer, which any client does in one way or another; {@code vendorspec}, a
     *     generated client's call
     * @param network {@code memory}, a transport without a network; {@code jdk} or {@code apache}, that client over a
     *     loopback socket
     */
    static CallPeer of(String name, String network) throws IOException {
        return switch (name) {
            case "bare" ->
                switch (network) {
                    case "memory" -> new BareMemory();
                    case "jdk" -> new BareJdk();
                    case "apache" -> new BareApache();
                    default -> throw new IllegalArgumentException("no network " + network);
                };
            case "json" -> new JsonAlone();
            case "vendorspec" -> VendorspecCalls.over(network);
            default -> throw new IllegalArgumentException("no peer " + name);
        };
    }
}
