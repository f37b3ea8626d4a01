package dev.vendorspec.benchmarks.start;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vendorspec.benchmarks.beans.CreateCustomerBean;
import java.io.IOException;

/** Jackson 2 databind: a first request, written and not validated. */
public final class JacksonStart {

    private JacksonStart() {}

    /**
     * Prints how many bytes were written.
     *
     * @param args none
     */
    public static void main(String[] args) throws IOException {
        CreateCustomerBean customer = FirstBean.build();
        JsonMapper mapper = JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
        System.out.println(mapper.writeValueAsBytes(customer).length);
    }
}
