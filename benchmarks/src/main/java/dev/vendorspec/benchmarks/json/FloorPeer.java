package dev.vendorspec.benchmarks.json;

import dev.vendorspec.benchmarks.beans.ClientTransferBean;
import dev.vendorspec.benchmarks.beans.CreateCustomerBean;
import dev.vendorspec.benchmarks.beans.CustomerBean;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The least that the work takes. */
final class FloorPeer<B> implements JsonPeer {

    private final Class<B> bean;
    private final Function<FloorInput, B> reading;
    private final BiConsumer<FloorOutput, B> writing;
    private final FloorOutput output = new FloorOutput();

    private FloorPeer(Class<B> bean, Function<FloorInput, B> reading, BiConsumer<FloorOutput, B> writing) {
        this.bean = bean;
        this.reading = reading;
        this.writing = writing;
    }

    static JsonPeer of(Class<?> bean) {
        if (bean == ClientTransferBean.class) {
            return new FloorPeer<>(ClientTransferBean.class, Floor::readClientTransfer, Floor::writeClientTransfer);
        }
        if (bean == CustomerBean.class) {
            return new FloorPeer<>(CustomerBean.class, Floor::readCustomer, Floor::writeCustomer);
        }
        return new FloorPeer<>(CreateCustomerBean.class, Floor::readCreateCustomer, Floor::writeCreateCustomer);
    }

    @Override
    public Object read(byte[] json) {
        return reading.apply(new FloorInput(json));
    }

    @Override
    public byte[] write(Object value) {
        writing.accept(output, bean.cast(value));
        return output.take();
    }
}
