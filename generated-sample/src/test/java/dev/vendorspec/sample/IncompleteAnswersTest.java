package dev.vendorspec.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.BatchResult;
import dev.vendorspec.runtime.ClientBuilder;
import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.UnansweredLine;
import dev.vendorspec.sample.lean.Customer;
import dev.vendorspec.sample.lean.LeanClient;
import dev.vendorspec.sample.lean.SavedItem;
import dev.vendorspec.sample.maxiapi.Client;
import dev.vendorspec.sample.maxiapi.ClientTransfer;
import dev.vendorspec.sample.maxiapi.LineResult;
import dev.vendorspec.sample.maxiapi.MaxiApiClient;
import dev.vendorspec.sample.maxiapi.TransferResult;
import dev.vendorspec.sample.netahsilat.CreateCurrentAccount;
import dev.vendorspec.sample.netahsilat.CreateCustomer;
import dev.vendorspec.sample.netahsilat.CurrentAccountCreated;
import dev.vendorspec.sample.netahsilat.CustomerCreated;
import dev.vendorspec.sample.netahsilat.NetahsilatClient;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Answers that tell success and leave out what else their pages have: the call succeeds with what came. */
class IncompleteAnswersTest {

    @Test
    void aSavedCustomerWithoutItsItem() {
        Customer customer = Customer.builder().build();
        SavedItem saved = answered(
                "{\"Result\":true}",
                vendor ->
                        to(vendor, LeanClient.builder().companyId("42")).build().saveCustomer(customer));

        assertThat(saved).isEqualTo(SavedItem.builder().build());
    }

    @Test
    void aCreatedCustomerWithoutMessageAndNumber() {
        CreateCustomer customer = CreateCustomer.builder().build();
        CustomerCreated created = answered(
                "{\"status\":\"success\"}", vendor -> netahsilat(vendor).createCustomer(customer));

        assertThat(created)
                .isEqualTo(CustomerCreated.builder().status("success").build());
    }

    @Test
    void aCreatedCurrentAccountWithoutMessage() {
        CreateCurrentAccount account = CreateCurrentAccount.builder().build();
        CurrentAccountCreated created =
                answered("{\"isSuccess\":true}", vendor -> netahsilat(vendor).createCurrentAccount(account));

        assertThat(created)
                .isEqualTo(CurrentAccountCreated.builder().isSuccess(true).build());
    }

    @Test
    void aTransferWithoutLinesLeavesAllUnanswered() {
        BatchResult<TransferResult, Client, LineResult> result = transferred("{\"TransferStatus\":true}");

        assertThat(result.unanswered()).extracting(UnansweredLine::pointer).containsExactly("/0/MainParams/0");
    }

    @Test
    void aLineWithoutItsFlagIsUnanswered() {
        BatchResult<TransferResult, Client, LineResult> result =
                transferred("{\"TransferStatus\":true,\"Responseline\":[{\"SourceID\":122}]}");

        assertThat(result.unanswered()).extracting(UnansweredLine::key).containsExactly("122");
        assertThat(result.unmatched()).containsExactly(LineResult.fromJson("{\"SourceID\":122}"));
    }

    @Test
    void aLineWithoutItsKeyIsUnmatched() {
        BatchResult<TransferResult, Client, LineResult> result =
                transferred("{\"TransferStatus\":true,\"Responseline\":[{\"Isucceed\":true}]}");

        assertThat(result.unanswered()).extracting(UnansweredLine::key).containsExactly("122");
        assertThat(result.unmatched()).containsExactly(LineResult.fromJson("{\"Isucceed\":true}"));
    }

    private static BatchResult<TransferResult, Client, LineResult> transferred(String answer) {
        Client client = Client.builder().sourceId("122").clientRefNo(0).build();
        ClientTransfer transfer =
                ClientTransfer.builder().mainParams(List.of(client)).build();
        return answered(
                answer, vendor -> to(vendor, MaxiApiClient.builder()).build().transferClients(List.of(transfer)));
    }

    private static <T> T answered(String answer, Function<VendorStub, T> call) {
        try (VendorStub vendor = VendorStub.json(200, answer)) {
            return call.apply(vendor);
        }
    }

    private static NetahsilatClient netahsilat(VendorStub vendor) {
        return to(vendor, NetahsilatClient.builder().token("t")).build();
    }

    private static <B extends ClientBuilder<B>> B to(VendorStub vendor, B builder) {
        return builder.server(vendor.address()).allowPlainHttp().validation(Level.OFF);
    }
}
