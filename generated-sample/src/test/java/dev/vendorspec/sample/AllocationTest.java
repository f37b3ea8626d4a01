package dev.vendorspec.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.sample.lean.Customer;
import dev.vendorspec.sample.maxiapi.BankInfo;
import dev.vendorspec.sample.maxiapi.Client;
import dev.vendorspec.sample.maxiapi.ClientTransfer;
import dev.vendorspec.sample.netahsilat.CreateCustomer;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** To validate an object that is right costs no memory, on every virtual machine, compiled or not. */
class AllocationTest {

    private static final String TCKN = "12345678950";
    private static final int TIMES = 1_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void ofALargeObjectWithListsAndObjects() {
        ClientTransfer printed = MaxiApiClients.clients().get(0);
        Client client = printed.mainParams().get(0);
        List<BankInfo> banks = client.bankInfoList().stream()
                .map(bank ->
                        bank.toBuilder().bankIban("TR330006100519786457841326").build())
                .toList();
        validate(printed.toBuilder()
                .mainParams(List.of(
                        client.toBuilder().tckNo(TCKN).bankInfoList(banks).build()))
                .build());
    }

    @Test
    void ofAnObjectWithCodesAndExceptions() {
        Customer printed = LeanRequests.customer();
        validate(printed.toBuilder()
                .customerUsers(printed.customerUsers().stream()
                        .map(user -> user.toBuilder()
                                .customerUserIdentityCardNumber(TCKN)
                                .build())
                        .toList())
                .build());
    }

    @Test
    void ofAnObjectWithConditions() {
        CreateCustomer person = NetahsilatRequests.customer().toBuilder()
                .email("vendor@example.com")
                .tckn(TCKN)
                .build();
        validate(person);
        validate(person.toBuilder()
                .isCompany(true)
                .companyName("Deneme Ltd. Şti.")
                .taxNumber("4540536920")
                .build());
    }

    private void validate(VendorObject<?> valid) {
        assertThat(valid.validate()).isEmpty();
        boolean fine = true;
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int time = 0; time < TIMES; time++) {
            fine &= valid.validate().isEmpty();
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(fine).isTrue();
        // Less than half of the smallest object each time: what the virtual machine accounts for once is no matter.
        assertThat(allocated).isLessThan(8L * TIMES);
    }
}
