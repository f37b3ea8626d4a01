package dev.vendorspec.sample;

import dev.vendorspec.runtime.Level;
import dev.vendorspec.sample.lean.LeanClient;
import dev.vendorspec.sample.maxiapi.Client;
import dev.vendorspec.sample.maxiapi.ClientTransfer;
import dev.vendorspec.sample.maxiapi.MaxiApiClient;
import dev.vendorspec.sample.netahsilat.NetahsilatClient;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Calls all endpoints of the specs against a server on loopback, as a user's program would, and prints what was sent,
 * what came back, and what happens when a conditional requirement is broken.
 *
 * <p>The vendors' own examples break checks of the vendors' own pages (an identity number that fails its checksum, a
 * code that is too long). A client refuses to send such a request until it is told otherwise, rule by rule.
 */
public final class Sample {

    private final VendorServer server;
    private final Printer printer;

    private Sample(VendorServer server, Printer printer) {
        this.server = server;
        this.printer = printer;
    }

    /**
     * Runs the sample.
     *
     * @param args none
     * @throws IOException if no port of the loopback address can be listened on
     */
    public static void main(String[] args) throws IOException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        try (VendorServer server = new VendorServer()) {
            Sample sample = new Sample(server, new Printer(out, server));
            sample.lean();
            sample.netahsilatCustomers();
            sample.netahsilatCurrentAccounts();
            sample.maxiApiClients();
            sample.maxiApiOrders();
        }
    }

    private void lean() {
        server.expect("/api/Definitions/CustomerSave/42", "lean-save-customer");
        LeanClient lean = LeanClient.builder()
                .server(server.address("/api"))
                .allowPlainHttp()
                .companyId("42")
                .rule("CustomerUser.CustomerUserIdentityCardNumber.format", Level.OFF)
                .build();
        var customer = LeanRequests.customer();
        printer.endpoint("Lean: saveCustomer", List.of(customer), () -> lean.saveCustomer(customer));

        var noMail =
                customer.toBuilder().customerElectronicArchiveBillEmail(null).build();
        printer.broken(
                "CustomerTaxNo 11111111111 without CustomerElectronicArchiveBillEmail",
                () -> lean.saveCustomer(noMail));
    }

    private NetahsilatClient netahsilat() {
        return NetahsilatClient.builder()
                .server(server.address(""))
                .allowPlainHttp()
                .token("a-token-from-the-vendor")
                .rule("CreateCustomer.email.format", Level.OFF)
                .rule("CreateCustomer.tckn.format", Level.OFF)
                .rule("CreateCurrentAccount.taxNumber.format", Level.OFF)
                .rule("CreateCurrentAccount.tcknNumber.format", Level.OFF)
                .build();
    }

    private void netahsilatCustomers() {
        server.expect("/vendor/customer", "netahsilat-create-customer");
        NetahsilatClient netahsilat = netahsilat();
        var person = NetahsilatRequests.customer();
        printer.endpoint("Netahsilat: createCustomer", List.of(person), () -> netahsilat.createCustomer(person));

        var company = person.toBuilder()
                .isCompany(true)
                .companyName("Deneme Ltd. Şti.")
                .taxNumber("4540536920")
                .taxOffice(null)
                .build();
        printer.broken("isCompany true without taxOffice", () -> netahsilat.createCustomer(company));

        var nobody = person.toBuilder().tckn(null).build();
        printer.broken("isCompany false without tckn", () -> netahsilat.createCustomer(nobody));
    }

    private void netahsilatCurrentAccounts() {
        server.expect("/vendor/currentAccount", "netahsilat-create-current-account");
        NetahsilatClient netahsilat = netahsilat();
        var account = NetahsilatRequests.currentAccount();
        printer.endpoint(
                "Netahsilat: createCurrentAccount", List.of(account), () -> netahsilat.createCurrentAccount(account));

        var anonymous = account.toBuilder().taxNumber(null).tcknNumber(null).build();
        printer.broken(
                "a current account with neither tax number nor identity number",
                () -> netahsilat.createCurrentAccount(anonymous));
    }

    private MaxiApiClient maxiApi() {
        return MaxiApiClient.builder()
                .server(server.address("/MaxiApi"))
                .allowPlainHttp()
                .rule("Client.TckNo.format", Level.OFF)
                .rule("BankInfo.BankIBAN.reserved", Level.OFF)
                .rule("Order.DocumentCode.maxLength", Level.OFF)
                .build();
    }

    private void maxiApiClients() {
        server.expect("/MaxiApi/Client/ClientTransfer", "maxiapi-transfer-clients");
        MaxiApiClient maxiApi = maxiApi();
        List<ClientTransfer> clients = MaxiApiClients.clients();
        printer.endpoint("MaxiApi: transferClients", clients, () -> maxiApi.transferClients(clients));

        ClientTransfer first = clients.get(0);
        Client noLabel = first.mainParams().get(0).toBuilder().postLabel(null).build();
        var noLabels = List.of(first.toBuilder().mainParams(List.of(noLabel)).build());
        printer.broken("an e-invoice client without PostLabel", () -> maxiApi.transferClients(noLabels));
    }

    private void maxiApiOrders() {
        server.expect("/MaxiApi/Order/OrderTransfer", "maxiapi-transfer-orders");
        MaxiApiClient maxiApi = maxiApi();
        var orders = MaxiApiOrders.orders();
        printer.endpoint("MaxiApi: transferOrders", orders, () -> maxiApi.transferOrders(orders));
    }
}
