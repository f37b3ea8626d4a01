package dev.vendorspec.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Makes sure that peers do the same work. */
final class SameJson {

    private SameJson() {}

    /** Throws unless both documents have the same members with the same values; their order is no difference. */
    static void require(byte[] expected, byte[] actual, String who) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        if (!mapper.readTree(expected).equals(mapper.readTree(actual))) {
            throw new IllegalStateException(who + " wrote something else: " + new String(actual, "UTF-8"));
        }
    }
}
