package dev.vendorspec.benchmarks.validation;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vendorspec.benchmarks.Payload;
import dev.vendorspec.benchmarks.beans.ClientTransferBean;
import dev.vendorspec.benchmarks.beans.CreateCustomerBean;
import dev.vendorspec.benchmarks.beans.CustomerBean;
import io.avaje.validation.ImportValidPojo;
import io.avaje.validation.Validator;
import java.io.IOException;

/** avaje-validator: adapters generated from the same annotations. */
@ImportValidPojo({ClientTransferBean.class, CustomerBean.class, CreateCustomerBean.class})
final class AvajeValidation implements ValidationPeer {

    private final Class<?> bean;
    private final Validator validator = Validator.builder().build();

    AvajeValidation(Class<?> bean) {
        this.bean = bean;
    }

    @Override
    public Object value(byte[] json) throws IOException {
        return new ObjectMapper().readValue(json, bean);
    }

    @Override
    public int violations(Object value) {
        return validator.check(value).size();
    }

    /** Rules of a class are not looked at where a field breaks one of its own; the client card is the one that has both. */
    @Override
    public int expected(Payload<?> payload) {
        return payload.violations() - (payload.bean() == ClientTransferBean.class ? 1 : 0);
    }
}
