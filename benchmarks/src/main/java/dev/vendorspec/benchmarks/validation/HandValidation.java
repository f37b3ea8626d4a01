package dev.vendorspec.benchmarks.validation;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vendorspec.benchmarks.Payload;
import dev.vendorspec.benchmarks.beans.ClientTransferBean;
import dev.vendorspec.benchmarks.beans.CreateCustomerBean;
import dev.vendorspec.benchmarks.beans.CustomerBean;
import java.io.IOException;
import java.util.function.Predicate;

/** The least that the checks take. */
final class HandValidation<B> implements ValidationPeer {

    private final Class<B> bean;
    private final Predicate<B> isFine;

    private HandValidation(Class<B> bean, Predicate<B> isFine) {
        this.bean = bean;
        this.isFine = isFine;
    }

    static ValidationPeer of(Class<?> bean) {
        if (bean == ClientTransferBean.class) {
            return new HandValidation<>(ClientTransferBean.class, ByHand::isClientTransferFine);
        }
        if (bean == CustomerBean.class) {
            return new HandValidation<>(CustomerBean.class, ByHand::isCustomerFine);
        }
        return new HandValidation<>(CreateCustomerBean.class, ByHand::isCreateCustomerFine);
    }

    @Override
    public Object value(byte[] json) throws IOException {
        return new ObjectMapper().readValue(json, bean);
    }

    @Override
    public int violations(Object value) {
        return isFine.test(bean.cast(value)) ? 0 : 1;
    }

    @Override
    public int expected(Payload<?> payload) {
        return 1;
    }
}
