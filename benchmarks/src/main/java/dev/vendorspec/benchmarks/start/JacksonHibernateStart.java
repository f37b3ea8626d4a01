package dev.vendorspec.benchmarks.start;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vendorspec.benchmarks.beans.CreateCustomerBean;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Jackson 2 databind and Hibernate Validator: a first request, validated and written. */
public final class JacksonHibernateStart {

    private JacksonHibernateStart() {}

    /**
     * Prints how many bytes were written.
     *
     * @param args none
     */
    public static void main(String[] args) throws IOException {
        CreateCustomerBean customer = FirstBean.build();
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        if (!validator.validate(customer).isEmpty()) {
            throw new IllegalStateException("not valid");
        }
        JsonMapper mapper = JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
        System.out.println(mapper.writeValueAsBytes(customer).length);
    }
}
