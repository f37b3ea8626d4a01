package dev.vendorspec.benchmarks.validation;

import dev.vendorspec.benchmarks.Payload;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.contract.JsonCodec;
import dev.vendorspec.runtime.json.Json;
import java.util.Objects;

/** Us: what {@code validate()} does. */
final class VendorspecValidation<T extends VendorObject<T>> implements ValidationPeer {

    private final JsonCodec<T> codec;

    VendorspecValidation(Payload<T> payload) {
        this.codec = payload.codec();
    }

    @Override
    public Object value(byte[] json) {
        return Objects.requireNonNull(Json.read(json, reader -> reader.object(codec)));
    }

    @Override
    public int violations(Object value) {
        return ((VendorObject<?>) value).validate().size();
    }
}
