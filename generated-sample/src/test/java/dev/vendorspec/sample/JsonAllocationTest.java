package dev.vendorspec.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.vendorspec.sample.lean.Customer;
import dev.vendorspec.sample.maxiapi.ClientTransfer;
import dev.vendorspec.sample.netahsilat.CreateCustomer;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * What reading and writing a request costs in memory, from and to a text. The limits lie a tenth above what was seen, which
 * is the same with no compiler, the first and the second; the small object's above what wide references take.
 */
class JsonAllocationTest {

    private static final int WARM_UP = 100;
    private static final int TIMES = 1_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void ofALargeObjectWithListsAndObjects() {
        ClientTransfer card = MaxiApiClients.clients().get(0);
        String json = card.toJson();

        assertThat(bytes(() -> ClientTransfer.fromJson(json))).isBetween(1L, 20_200L);
        assertThat(bytes(card::toJson)).isBetween(1L, 22_600L);
    }

    @Test
    void ofAnObjectWithCodesAndTextsBeyondAscii() {
        Customer customer = LeanRequests.customer();
        String json = customer.toJson();

        assertThat(bytes(() -> Customer.fromJson(json))).isBetween(1L, 10_700L);
        assertThat(bytes(customer::toJson)).isBetween(1L, 11_200L);
    }

    @Test
    void ofASmallObject() {
        CreateCustomer customer = NetahsilatRequests.customer();
        String json = customer.toJson();

        assertThat(bytes(() -> CreateCustomer.fromJson(json))).isBetween(1L, 2_100L);
        assertThat(bytes(customer::toJson)).isBetween(1L, 1_360L);
    }

    /** Of one time, among many: what the virtual machine accounts for once is no matter. */
    private long bytes(Supplier<Object> work) {
        Object last = "";
        for (int time = 0; time < WARM_UP; time++) {
            last = work.get();
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int time = 0; time < TIMES; time++) {
            last = work.get();
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(last).isNotNull();
        return allocated / TIMES;
    }
}
