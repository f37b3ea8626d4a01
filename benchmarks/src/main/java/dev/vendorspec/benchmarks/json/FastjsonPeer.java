package dev.vendorspec.benchmarks.json;

import com.alibaba.fastjson2.JSON;

/** fastjson2 over plain beans, with the readers and writers that it makes at run time. */
final class FastjsonPeer implements JsonPeer {

    private final Class<?> bean;

    FastjsonPeer(Class<?> bean) {
        this.bean = bean;
    }

    @Override
    public Object read(byte[] json) {
        return JSON.parseObject(json, bean);
    }

    @Override
    public byte[] write(Object value) {
        return JSON.toJSONBytes(value);
    }
}
