package dev.vendorspec.benchmarks.json;

import dev.vendorspec.benchmarks.Payload;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.contract.JsonCodec;
import dev.vendorspec.runtime.json.Json;

/** Us: the generated codec, as the client uses it. */
final class VendorspecPeer<T extends VendorObject<T>> implements JsonPeer {

    private final JsonCodec<T> codec;

    VendorspecPeer(Payload<T> payload) {
        this.codec = payload.codec();
    }

    @Override
    public Object read(byte[] json) {
        return Json.read(json, reader -> reader.object(codec));
    }

    @Override
    @SuppressWarnings("unchecked") // it was read here
    public byte[] write(Object value) {
        return Json.write(writer -> codec.write(writer, (T) value));
    }
}
