package dev.vendorspec.benchmarks.json;

import dev.vendorspec.benchmarks.Payload;
import java.io.IOException;

/** One way to read and write a body; for one thread. */
public interface JsonPeer {

    /** The object that the bytes hold. */
    Object read(byte[] json) throws IOException;

    /** The object's bytes, absent values left out, ready to be sent. */
    byte[] write(Object value) throws IOException;

    /** The peer of that name for a payload. */
    static JsonPeer of(String name, Payload<?> payload) {
        return switch (name) {
            case "vendorspec" -> new VendorspecPeer<>(payload);
            case "jackson2" -> JacksonPeer.plain(payload.bean());
            case "jackson2-blackbird" -> JacksonPeer.blackbird(payload.bean());
            case "jackson3" -> new Jackson3Peer(payload.bean());
            case "avaje-jsonb" -> new AvajePeer<>(payload.bean());
            case "dsl-json" -> new DslJsonPeer(payload.bean());
            case "fastjson2" -> new FastjsonPeer(payload.bean());
            case "floor" -> FloorPeer.of(payload.bean());
            default -> throw new IllegalArgumentException("no peer " + name);
        };
    }
}
