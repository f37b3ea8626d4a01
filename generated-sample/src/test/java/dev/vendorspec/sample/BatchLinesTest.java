package dev.vendorspec.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.BatchLine;
import dev.vendorspec.runtime.BatchResult;
import dev.vendorspec.runtime.UnansweredLine;
import dev.vendorspec.sample.maxiapi.Client;
import dev.vendorspec.sample.maxiapi.ClientTransfer;
import dev.vendorspec.sample.maxiapi.LineResult;
import dev.vendorspec.sample.maxiapi.MaxiApiClient;
import dev.vendorspec.sample.maxiapi.Order;
import dev.vendorspec.sample.maxiapi.OrderTransfer;
import dev.vendorspec.sample.maxiapi.TransferResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Batches whose lines succeed or fail one by one, on a real socket: what became of each line that was sent. */
class BatchLinesTest {

    private static final String ONE_REJECTED = answer(
            "{\"SourceID\":\"B-3\",\"Isucceed\":true,\"RecordRef\":\"33\"}",
            "{\"SourceID\":122,\"Isucceed\":true,\"RecordRef\":\"11\",\"ResponseMsg\":\"Aktarıldı\"}",
            "{\"SourceID\":\"B-2\",\"Isucceed\":\"false\",\"ResponseMsg\":\"Cari kod kullanımda\"}");

    private static final String ONE_UNANSWERED = answer(
            "{\"SourceID\":122,\"Isucceed\":true}",
            "{\"SourceID\":\"B-9\",\"Isucceed\":true}",
            "{\"SourceID\":\"B-3\",\"Isucceed\":false,\"ResponseMsg\":\"Stok yok\"}");

    private static String answer(String... lines) {
        return "{\"TransferStatus\":true,\"Responseline\":[" + String.join(",", lines) + "]}";
    }

    @Test
    void oneRejectedClientAmongThree() {
        BatchResult<TransferResult, Client, LineResult> result = transferClients(ONE_REJECTED);

        assertThat(result.isComplete()).isFalse();
        assertThat(result.accepted()).extracting(BatchLine::key).containsExactly("122", "B-3");
        assertThat(result.accepted())
                .extracting(BatchLine::pointer)
                .containsExactly("/0/MainParams/0", "/1/MainParams/0");
        assertThat(result.accepted())
                .extracting(line -> line.answer().recordRef())
                .containsExactly("11", "33");
        assertThat(result.accepted()).extracting(BatchLine::message).containsExactly("Aktarıldı", null);
        assertThat(result.rejected()).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo("B-2");
            assertThat(line.pointer()).isEqualTo("/0/MainParams/1");
            assertThat(line.sent()).isEqualTo(client("B-2"));
            assertThat(line.answer().isucceed()).isFalse();
            assertThat(line.message()).isEqualTo("Cari kod kullanımda");
        });
        assertThat(result.unanswered()).isEmpty();
        assertThat(result.unmatched()).isEmpty();
        assertThat(result.response().responseline()).hasSize(3);
    }

    @Test
    void oneUnansweredClientAmongThree() {
        BatchResult<TransferResult, Client, LineResult> result = transferClients(ONE_UNANSWERED);

        assertThat(result.isComplete()).isFalse();
        assertThat(result.accepted()).extracting(BatchLine::pointer).containsExactly("/0/MainParams/0");
        assertThat(result.rejected()).extracting(BatchLine::pointer).containsExactly("/1/MainParams/0");
        assertThat(result.rejected()).extracting(BatchLine::message).containsExactly("Stok yok");
        assertThat(result.unanswered()).containsExactly(new UnansweredLine<>("B-2", "/0/MainParams/1", client("B-2")));
        assertThat(result.unmatched()).extracting(LineResult::sourceId).containsExactly("B-9");
    }

    @Test
    void oneRejectedOrderAmongThree() {
        BatchResult<TransferResult, Order, LineResult> result = transferOrders(ONE_REJECTED);

        assertThat(result.accepted()).extracting(BatchLine::sent).containsExactly(order("122"), order("B-3"));
        assertThat(result.accepted())
                .extracting(BatchLine::pointer)
                .containsExactly("/0/MainParams/0", "/1/MainParams/0");
        assertThat(result.rejected()).singleElement().satisfies(line -> {
            assertThat(line.pointer()).isEqualTo("/0/MainParams/1");
            assertThat(line.sent()).isEqualTo(order("B-2"));
            assertThat(line.message()).isEqualTo("Cari kod kullanımda");
        });
        assertThat(result.unanswered()).isEmpty();
    }

    @Test
    void oneUnansweredOrderAmongThree() {
        BatchResult<TransferResult, Order, LineResult> result = transferOrders(ONE_UNANSWERED);

        assertThat(result.accepted()).extracting(BatchLine::key).containsExactly("122");
        assertThat(result.rejected()).extracting(BatchLine::key).containsExactly("B-3");
        assertThat(result.unanswered()).containsExactly(new UnansweredLine<>("B-2", "/0/MainParams/1", order("B-2")));
        assertThat(result.unmatched()).extracting(LineResult::sourceId).containsExactly("B-9");
    }

    @Test
    void aResultMasksThePersonalValuesOfTheLinesThatWereSent() {
        BatchResult<TransferResult, Client, LineResult> rejected = transferClients(ONE_REJECTED);
        BatchResult<TransferResult, Client, LineResult> unanswered = transferClients(ONE_UNANSWERED);

        assertThat(rejected + " " + rejected.rejected() + " " + rejected.accepted() + " " + unanswered.unanswered())
                .contains("/0/MainParams/1")
                .doesNotContain(Canaries.SIGN);
    }

    private static BatchResult<TransferResult, Client, LineResult> transferClients(String answer) {
        try (VendorStub vendor = VendorStub.json(200, answer)) {
            return maxiApi(vendor)
                    .transferClients(List.of(
                            ClientTransfer.builder()
                                    .mainParams(List.of(client("122"), client("B-2")))
                                    .build(),
                            ClientTransfer.builder()
                                    .mainParams(List.of(client("B-3")))
                                    .build()));
        }
    }

    private static BatchResult<TransferResult, Order, LineResult> transferOrders(String answer) {
        try (VendorStub vendor = VendorStub.json(200, answer)) {
            return maxiApi(vendor)
                    .transferOrders(List.of(
                            OrderTransfer.builder()
                                    .mainParams(List.of(order("122"), order("B-2")))
                                    .build(),
                            OrderTransfer.builder()
                                    .mainParams(List.of(order("B-3")))
                                    .build()));
        }
    }

    private static MaxiApiClient maxiApi(VendorStub vendor) {
        return MaxiApiClient.builder().server(vendor.address()).allowPlainHttp().build();
    }

    private static Client client(String sourceId) {
        return Client.builder()
                .sourceId(sourceId)
                .clientRefNo(0)
                .name(Canaries.SIGN)
                .build();
    }

    private static Order order(String sourceId) {
        return Order.builder().sourceId(sourceId).orderRefNo(0).build();
    }
}
