package dev.vendorspec.benchmarks;

import dev.vendorspec.benchmarks.beans.ClientTransferBean;
import dev.vendorspec.benchmarks.beans.CreateCustomerBean;
import dev.vendorspec.benchmarks.beans.CustomerBean;
import dev.vendorspec.benchmarks.ours.lean.Customer;
import dev.vendorspec.benchmarks.ours.lean.CustomerSave;
import dev.vendorspec.benchmarks.ours.maxiapi.BankInfo;
import dev.vendorspec.benchmarks.ours.maxiapi.Client;
import dev.vendorspec.benchmarks.ours.maxiapi.ClientCard;
import dev.vendorspec.benchmarks.ours.maxiapi.ClientTransfer;
import dev.vendorspec.benchmarks.ours.netahsilat.CreateCustomer;
import dev.vendorspec.benchmarks.ours.netahsilat.CustomerCreation;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.contract.JsonCodec;
import dev.vendorspec.runtime.contract.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bodies that everything is measured with: the requests that the vendors' pages print, in the order of the spec, with
 * identity numbers that pass.
 *
 * @param name how tables and parameters call it
 * @param valid our object, which breaks nothing
 * @param codec how we read and write it
 * @param validator what we check of it
 * @param bean the peers' class for it
 */
public record Payload<T extends VendorObject<T>>(
        String name, T valid, JsonCodec<T> codec, Validator<T> validator, Class<?> bean) {

    private static final String TCKN = "12345678950";

    /** The payload of that name. */
    public static Payload<?> of(String name) {
        return switch (name) {
            case "clientCard" ->
                new Payload<>(name, clientCard(), ClientCard.CODEC, ClientCard.VALIDATOR, ClientTransferBean.class);
            case "customerSave" ->
                new Payload<>(name, customerSave(), CustomerSave.CODEC, CustomerSave.VALIDATOR, CustomerBean.class);
            case "customer" ->
                new Payload<>(
                        name, customer(), CustomerCreation.CODEC, CustomerCreation.VALIDATOR, CreateCustomerBean.class);
            default -> throw new IllegalArgumentException("no payload " + name);
        };
    }

    /** The body as it travels. */
    public byte[] json() {
        return valid.toJson().getBytes(StandardCharsets.UTF_8);
    }

    /** How many things are wrong in {@link #brokenJson()}. */
    public int violations() {
        return 5;
    }

    /** The body with five things wrong in it, as it travels. */
    public byte[] brokenJson() {
        String json = valid.toJson();
        String broken = switch (name) {
            case "clientCard" ->
                json.replace("\"12345678950\"", "\"12345678910\"")
                        .replace("posta@posta.com", "posta")
                        .replace("posta2@posta.com", "posta2")
                        .replace("\"34001\"", "\"34001 and more\"")
                        .replace("urn:mail:defaultpk@xxxxxx.com", "");
            case "customerSave" ->
                json.replace("\"12345678950\"", "\"12345678910\"")
                        .replace("\"Kayseri\"", "\"\"")
                        .replace("\"Melikgazi\"", "\"\"")
                        .replace("\"Mahalle\"", "\"\"")
                        .replace("\"TRY\"", "\"TL\"");
            default ->
                json.replace("\"12345678950\"", "\"12345678910\"")
                        .replace("vendor@example.com", "vendor")
                        .replace("\"5000000000\"", "\"0\"")
                        .replace("\"TR\"", "\"XX\"")
                        .replace("\"TRY\"", "\"\"");
        };
        return broken.getBytes(StandardCharsets.UTF_8);
    }

    private static ClientTransfer clientCard() {
        String array = example("maxiapi-transfer-clients");
        ClientTransfer printed =
                ClientTransfer.fromJson(array.substring(array.indexOf('[') + 1, array.lastIndexOf(']')));
        List<Client> clients = printed.mainParams().stream()
                .map(client -> client.toBuilder()
                        .tckNo(TCKN)
                        .bankInfoList(client.bankInfoList().stream()
                                .map(Payload::withIban)
                                .toList())
                        .build())
                .toList();
        return printed.toBuilder().mainParams(clients).build();
    }

    private static BankInfo withIban(BankInfo bank) {
        return bank.toBuilder().bankIban("TR330006100519786457841326").build();
    }

    private static Customer customerSave() {
        String wrapped = example("lean-save-customer");
        Customer printed = Customer.fromJson(wrapped.substring(wrapped.indexOf(':') + 1, wrapped.lastIndexOf('}')));
        return printed.toBuilder()
                .customerUsers(printed.customerUsers().stream()
                        .map(user -> user.toBuilder()
                                .customerUserIdentityCardNumber(TCKN)
                                .build())
                        .toList())
                .build();
    }

    private static CreateCustomer customer() {
        return CreateCustomer.fromJson(example("netahsilat-create-customer")).toBuilder()
                .email("vendor@example.com")
                .tckn(TCKN)
                .build();
    }

    private static String example(String call) {
        String resource = "/vendorspec/examples/" + call + "-request.json";
        try (InputStream in = Payload.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
