package dev.vendorspec.benchmarks.validation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator over annotated beans, rules of several fields as constraints of the class. */
final class HibernateValidation implements ValidationPeer {

    private final Class<?> bean;
    private final Validator validator;

    private HibernateValidation(Class<?> bean, HibernateValidatorConfiguration configuration) {
        this.bean = bean;
        this.validator = configuration
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** With our checks of kinds of text, which are quicker than its own. */
    static HibernateValidation of(Class<?> bean) {
        return new HibernateValidation(bean, configuration());
    }

    /** With its own check of e-mail addresses. */
    static HibernateValidation withOwnEmail(Class<?> bean) {
        HibernateValidatorConfiguration configuration = configuration();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Shaped.class)
                .includeExistingValidators(false)
                .validatedBy(OwnEmail.class);
        return new HibernateValidation(bean, configuration.addMapping(mapping));
    }

    private static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class).configure();
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
