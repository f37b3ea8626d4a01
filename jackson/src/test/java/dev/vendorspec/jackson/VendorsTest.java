package dev.vendorspec.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.sample.lean.CustomerSaved;
import dev.vendorspec.sample.maxiapi.ClientTransfer;
import dev.vendorspec.sample.maxiapi.OrderTransfer;
import dev.vendorspec.sample.maxiapi.TransferResult;
import dev.vendorspec.sample.netahsilat.CreateCurrentAccount;
import dev.vendorspec.sample.netahsilat.CreateCustomer;
import dev.vendorspec.sample.netahsilat.CurrentAccountCreated;
import dev.vendorspec.sample.netahsilat.CustomerCreated;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The vendors' own examples, of types that another module generated. */
class VendorsTest {

    private static final Map<String, Class<? extends VendorObject<?>>> EXAMPLES = Map.of(
            "lean-save-customer-response", CustomerSaved.class,
            "netahsilat-create-customer-request", CreateCustomer.class,
            "netahsilat-create-customer-response", CustomerCreated.class,
            "netahsilat-create-current-account-request", CreateCurrentAccount.class,
            "netahsilat-create-current-account-response", CurrentAccountCreated.class,
            "maxiapi-transfer-clients-request", ClientTransfer.class,
            "maxiapi-transfer-clients-response", TransferResult.class,
            "maxiapi-transfer-orders-request", OrderTransfer.class,
            "maxiapi-transfer-orders-response", TransferResult.class);

    @Test
    void whatIsReadIsWrittenAsWeWriteIt() {
        EXAMPLES.forEach((example, type) -> {
            String json = text(example);
            VendorObject<?>[] objects = json.stripLeading().startsWith("[")
                    ? (VendorObject<?>[]) Mappers.read(
                            Mappers.PLAIN, json, Array.newInstance(type, 0).getClass())
                    : new VendorObject<?>[] {Mappers.read(Mappers.PLAIN, json, type)};

            assertThat(objects).as(example).isNotEmpty().doesNotContainNull();
            assertThat(Stream.of(objects)
                            .allMatch(object -> object.undocumented().isEmpty()))
                    .as(example)
                    .isTrue();
            assertThat(Mappers.utf8(Mappers.PLAIN, objects))
                    .isEqualTo(Stream.of(objects).map(VendorObject::toJson).collect(Collectors.joining(",", "[", "]")));
        });
    }

    private static String text(String example) {
        try (InputStream in = CustomerSaved.class.getResourceAsStream("/vendorspec/examples/" + example + ".json")) {
            if (in == null) {
                throw new AssertionError("no example " + example);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
