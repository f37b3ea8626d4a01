package dev.vendorspec.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.sample.lean.Customer;
import dev.vendorspec.sample.lean.CustomerRecordType;
import dev.vendorspec.sample.maxiapi.ClosedRisks;
import dev.vendorspec.sample.maxiapi.RiskLimitAction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A user's own objects, in which generated ones lie. */
class VendorspecModuleTest {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new VendorspecModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .build();

    private record Job(String id, Customer customer, List<ClosedRisks> risks, RiskLimitAction action) {}

    private static Job job() {
        return new Job(
                "j1",
                Customer.builder()
                        .customerName("Şirket \"A\"")
                        .customerRecordType(CustomerRecordType.BUYER_AND_SELLER)
                        .undocumented("Extra", JsonValue.of("{\"deep\":[1,2.50]}"))
                        .build(),
                List.of(ClosedRisks.builder()
                        .openAccount(new BigDecimal("200.10"))
                        .waybill(new BigDecimal("12345678901234567890.123"))
                        .build()),
                RiskLimitAction.WARN_USER);
    }

    @Test
    void generatedObjectsAreWrittenAsTheVendorWantsThem() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(job()))
                .isEqualTo("{\"id\":\"j1\",\"customer\":" + job().customer().toJson() + ",\"risks\":["
                        + job().risks().get(0).toJson() + "],\"action\":1}");
    }

    @Test
    void whatIsWrittenIsReadAgainToTheLastDigit() throws JsonProcessingException {
        assertThat(mapper.readValue(mapper.writeValueAsString(job()), Job.class))
                .isEqualTo(job());
    }

    @Test
    void aTreeAndAMapHoldThemToo() throws JsonProcessingException {
        // Digits behind the point are left out: in a tree they are what the mapper was told to make of them.
        Customer customer = Customer.builder()
                .customerName("Şirket")
                .customerUserNumeric1(7)
                .undocumented("Extra", JsonValue.of("[1,true]"))
                .build();
        assertThat(mapper.treeToValue(mapper.valueToTree(customer), Customer.class))
                .isEqualTo(customer);
        assertThat(mapper.readValue("{\"a\":\"2\",\"b\":7}", new TypeReference<Map<String, RiskLimitAction>>() {}))
                .isEqualTo(Map.of("a", RiskLimitAction.STOP_TRANSACTION, "b", RiskLimitAction.of("7")));
    }

    @Test
    void readingIsAsLenientAsGeneratedCode() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"OpenAccount\":\"200.10\",\"Waybill\":null}", ClosedRisks.class))
                .isEqualTo(ClosedRisks.builder()
                        .openAccount(new BigDecimal("200.10"))
                        .build());
        assertThat(mapper.readValue("{\"customer\":null}", Job.class).customer())
                .isNull();
    }

    @Test
    void whatCannotBeReadIsAMappingExceptionAtItsPlace() {
        assertThatThrownBy(() -> mapper.readValue("{\"risks\":[{\"OpenAccount\":\"much\"}]}", Job.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("/OpenAccount")
                .hasMessageContaining("expected a number")
                .hasMessageNotContaining("much");
        assertThatThrownBy(() -> mapper.readValue("{\"action\":true}", Job.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("RiskLimitAction");
    }
}
