package dev.vendorspec.benchmarks.validation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator over annotated beans, rules of several fields as constraints of the class. */
final class HibernateValidation implements ValidationPeer {

    private final Class<?> bean;
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    HibernateValidation(Class<?> bean) {
        this.bean = bean;
    }

    @Override
    public Object value(byte[] json) throws IOException {
        return new ObjectMapper().readValue(json, bean);
    }

    @Override
    public int violations(Object value) {
        return validator.validate(value).size();
    }
}
