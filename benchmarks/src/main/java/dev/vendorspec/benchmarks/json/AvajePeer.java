package dev.vendorspec.benchmarks.json;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** avaje-jsonb with the adapters that its processor generates. */
final class AvajePeer<B> implements JsonPeer {

    private final Class<B> bean;
    private final JsonType<B> type;

    AvajePeer(Class<B> bean) {
        this.bean = bean;
        this.type = Jsonb.builder().serializeNulls(false).build().type(bean);
    }

    @Override
    public Object read(byte[] json) {
        return type.fromJson(json);
    }

    @Override
    public byte[] write(Object value) {
        return type.toJsonBytes(bean.cast(value));
    }
}
