package dev.vendorspec.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.sample.lean.Customer;
import dev.vendorspec.sample.lean.CustomerOrganizationType;
import dev.vendorspec.sample.lean.CustomerRecordType;
import dev.vendorspec.sample.lean.CustomerSaved;
import dev.vendorspec.sample.maxiapi.BankInfo;
import dev.vendorspec.sample.maxiapi.Client;
import dev.vendorspec.sample.maxiapi.LineResult;
import dev.vendorspec.sample.maxiapi.OrderLine;
import dev.vendorspec.sample.maxiapi.RiskLimits;
import dev.vendorspec.sample.maxiapi.RiskTrackingSign;
import dev.vendorspec.sample.netahsilat.CreateCurrentAccount;
import dev.vendorspec.sample.netahsilat.CreateCustomer;
import dev.vendorspec.sample.netahsilat.CurrentAccountType;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a vendor may answer beside its own page, read without loss. */
class LenientReadingTest {

    private static final String ITEM = "{\"CustomerID\":\"7\",\"Etiketler\":[1.50,{\"a\":null}]}";

    @Test
    void anUnknownNumericCodeIsKeptAndWrittenBackAsANumber() {
        Customer customer = Customer.fromJson("{\"CustomerRecordType\":9}");
        CustomerRecordType code = customer.customerRecordType();

        assertThat(code).isEqualTo(CustomerRecordType.of("9")).isNotEqualTo(CustomerRecordType.BUYER);
        assertThat(code).hasSameHashCodeAs(CustomerRecordType.of("9"));
        assertThat(code.isKnown()).isFalse();
        assertThat(code.known()).isEqualTo(CustomerRecordType.Known.UNKNOWN);
        assertThat(code.label(Locale.ENGLISH)).isEqualTo("9");
        assertThat(customer.toJson()).isEqualTo("{\"CustomerRecordType\":9}");
        assertThat(customer).isEqualTo(Customer.fromJson("{\"CustomerRecordType\":9}"));
    }

    @Test
    void anUnknownCodeThatIsTextIsKeptAndWrittenBackAsText() {
        Customer customer = Customer.fromJson("{\"CustomerOrganizationType\":\"99\"}");

        assertThat(customer.customerOrganizationType())
                .isEqualTo(CustomerOrganizationType.of("99"))
                .isNotEqualTo(CustomerRecordType.of("99"));
        assertThat(customer.toJson()).isEqualTo("{\"CustomerOrganizationType\":\"99\"}");
    }

    @Test
    void anUnknownCodeThatIsNoNumberIsKeptInANumericList() {
        String json = "{\"CustomerRecordType\":\"X-1\"}";

        assertThat(Customer.fromJson(json).toJson()).isEqualTo(json);
    }

    @Test
    void aKnownCodeOfTheOtherKindIsTheKnownOne() {
        Customer customer = Customer.fromJson("{\"CustomerRecordType\":\"3\",\"CustomerOrganizationType\":0}");

        assertThat(customer.customerRecordType()).isSameAs(CustomerRecordType.BUYER_AND_SELLER);
        assertThat(customer.customerOrganizationType()).isSameAs(CustomerOrganizationType.UNDEFINED);
        assertThat(customer.toJson()).isEqualTo("{\"CustomerRecordType\":3,\"CustomerOrganizationType\":\"0\"}");
    }

    @Test
    void anUnknownCodeMayNotBeSentUnlessItsListIsOpen() {
        Customer customer = Customer.fromJson("{\"CustomerRecordType\":9}");
        CreateCurrentAccount account = CreateCurrentAccount.fromJson("{\"currentAccountType\":\"Şube\"}");

        assertThat(customer.validate())
                .filteredOn(violation -> violation.pointer().equals("/CustomerRecordType"))
                .extracting(Violation::ruleId)
                .containsExactly("Customer.CustomerRecordType.code");
        assertThat(account.currentAccountType()).isEqualTo(CurrentAccountType.of("Şube"));
        assertThat(account.validate())
                .filteredOn(violation -> violation.pointer().equals("/currentAccountType"))
                .isEmpty();
        assertThat(account.toJson()).isEqualTo("{\"currentAccountType\":\"Şube\"}");
    }

    @Test
    void unknownMembersAreKeptInTheirOrderAndWrittenBackBehindTheOthers() {
        CustomerSaved saved = CustomerSaved.fromJson(
                "{\"Yeni\":10.00,\"Result\":true,\"İz\":{\"b\":[1,\"x\"],\"a\":null},\"Item\":" + ITEM + "}");

        assertThat(saved.undocumented())
                .containsExactly(
                        entry("Yeni", JsonValue.of("10.00")),
                        entry("İz", JsonValue.of("{\"b\":[1,\"x\"],\"a\":null}")));
        assertThat(saved.item().undocumented())
                .containsExactly(entry("Etiketler", JsonValue.of("[1.50,{\"a\":null}]")));
        assertThat(saved.toJson())
                .isEqualTo(
                        "{\"Result\":true,\"Item\":" + ITEM + ",\"Yeni\":10.00,\"İz\":{\"b\":[1,\"x\"],\"a\":null}}");
    }

    @Test
    void unknownMembersStayThroughABuilderAndCountForEquality() {
        CustomerSaved saved = CustomerSaved.fromJson("{\"Result\":true,\"Yeni\":1}");

        assertThat(saved.toBuilder().build()).isEqualTo(saved);
        assertThat(saved).isNotEqualTo(CustomerSaved.fromJson("{\"Result\":true}"));
        assertThat(saved).isNotEqualTo(CustomerSaved.fromJson("{\"Result\":true,\"Yeni\":2}"));
        assertThat(saved.toString()).contains("Yeni").doesNotContain("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"122", "12.50", "1E+3", "-0.0", "9007199254740993", "true", "false"})
    void aNumberOrAFlagIsReadWhereTextIsDeclared(String json) {
        LineResult line = LineResult.fromJson("{\"SourceID\":" + json + "}");

        assertThat(line.sourceId()).isEqualTo(json);
        assertThat(line.toJson()).isEqualTo("{\"SourceID\":\"" + json + "\"}");
    }

    @Test
    void textIsReadWhereANumberIsDeclared() {
        OrderLine line = OrderLine.fromJson("{\"LineType\":\"4\",\"Quantity\":\"10.00\"}");

        assertThat(line.lineType()).isEqualTo(4);
        assertThat(line.quantity()).isEqualTo(new BigDecimal("10.00"));
        assertThat(line.toJson()).isEqualTo("{\"LineType\":4,\"Quantity\":10.00}");
    }

    @Test
    void aNumberIsReadWhereANumberInTextIsDeclared() {
        RiskLimits limits = RiskLimits.fromJson("{\"OpenAccountLimit\":100.10}");

        assertThat(limits.openAccountLimit()).isEqualTo(new BigDecimal("100.10"));
        assertThat(limits.toJson()).isEqualTo("{\"OpenAccountLimit\":\"100.10\"}");
        assertThat(BankInfo.fromJson("{\"BankAccountCurrency\":160}").toJson())
                .isEqualTo("{\"BankAccountCurrency\":\"160\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "\"true\"", "\"True\"", "\"TRUE\"", "1", "\"1\""})
    void aFlagIsReadInEachOfTheUsualForms(String json) {
        assertThat(LineResult.fromJson("{\"Isucceed\":" + json + "}").isucceed())
                .isTrue();
        assertThat(BankInfo.fromJson("{\"IsEBank\":" + json + "}").isEBank()).isTrue();
        assertThat(RiskTrackingSign.fromJson("{\"Waybill\":" + json + "}").waybill())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "\"false\"", "\"False\"", "\"FALSE\"", "0", "\"0\""})
    void aFlagIsWrittenInItsOwnFormHoweverItWasRead(String json) {
        assertThat(LineResult.fromJson("{\"Isucceed\":" + json + "}").toJson()).isEqualTo("{\"Isucceed\":false}");
        assertThat(BankInfo.fromJson("{\"IsEBank\":" + json + "}").toJson()).isEqualTo("{\"IsEBank\":\"false\"}");
        assertThat(RiskTrackingSign.fromJson("{\"Waybill\":" + json + "}").toJson())
                .isEqualTo("{\"Waybill\":\"0\"}");
    }

    @Test
    void emptyTextStaysWhereTextIsDeclaredAndIsAbsentWhereANumberOrAFlagIs() {
        assertThat(CreateCustomer.fromJson("{\"taxNumber\":\"\",\"districtCode\":\"\",\"isCompany\":\"\"}")
                        .toJson())
                .isEqualTo("{\"taxNumber\":\"\"}");
    }

    @Test
    void nullIsAbsent() {
        Client client =
                Client.fromJson("{\"Name\":null,\"ClientRefNo\":null,\"BankInfoList\":null,\"RiskLimits\":null}");

        assertThat(client).isEqualTo(Client.fromJson("{}"));
        assertThat(client.bankInfoList()).isEmpty();
    }

    @Test
    void membersInAnyOrderGiveTheSameObject() {
        assertThat(CustomerSaved.fromJson("{\"Item\":" + ITEM + ",\"Message\":\"tamam\",\"Result\":true}"))
                .isEqualTo(CustomerSaved.fromJson("{\"Result\":true,\"Message\":\"tamam\",\"Item\":" + ITEM + "}"));
    }

    @ParameterizedTest
    @CsvSource({
        "CustomerSaved, CustomerSaved.Result.required",
        "CustomerCreated, CustomerCreated.status.required",
        "CurrentAccountCreated, CurrentAccountCreated.isSuccess.required",
        "TransferResult, TransferResult.TransferStatus.required",
        "LineResult, LineResult.Isucceed.required",
    })
    void anAnswerWithoutItsRequiredFieldIsReadAndOnlyValidationTellsIt(String type, String missing) {
        VendorObject<?> answer = GeneratedTypes.read(type, "{}");

        assertThat(answer.toJson()).isEqualTo("{}");
        assertThat(answer.validate()).extracting(Violation::ruleId).containsExactly(missing);
    }
}
