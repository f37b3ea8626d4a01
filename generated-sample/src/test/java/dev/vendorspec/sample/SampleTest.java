package dev.vendorspec.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the sample prints: the first thing that a new user sees of the project. */
class SampleTest {

    private static final String SENT = "   sent     ";

    /** What each title sends, in the sample's order. */
    private static final List<Section> SECTIONS = List.of(
            new Section("== Lean: saveCustomer", "lean-save-customer-request", "/Customer", "Customer"),
            new Section("== Netahsilat: createCustomer", "netahsilat-create-customer-request", "", "CreateCustomer"),
            new Section(
                    "== Netahsilat: createCurrentAccount",
                    "netahsilat-create-current-account-request",
                    "",
                    "CreateCurrentAccount"),
            new Section("== MaxiApi: transferClients", "maxiapi-transfer-clients-request", "/0", "ClientTransfer"),
            new Section("== MaxiApi: transferOrders", "maxiapi-transfer-orders-request", "/0", "OrderTransfer"));

    private static final String BROKEN = """
               -- CustomerTaxNo 11111111111 without CustomerElectronicArchiveBillEmail
                  /Customer/CustomerElectronicArchiveBillEmail
                     CustomerElectronicArchiveBillEmail (E-Arşiv Mail Adresi): required, because CustomerTaxNo = "11111111111" [Customer.anonymousBuyer]
                     CustomerElectronicArchiveBillEmail (E-Arşiv Mail Adresi): zorunlu, çünkü CustomerTaxNo = "11111111111" [Customer.anonymousBuyer]
                  requests that left: 0
               -- isCompany true without taxOffice
                  /taxOffice
                     taxOffice (Vergi dairesi): required, because isCompany = true [CreateCustomer.company]
                     taxOffice (Vergi dairesi): zorunlu, çünkü isCompany = true [CreateCustomer.company]
                  requests that left: 0
               -- isCompany false without tckn
                  /tckn
                     tckn (TCKN): required, because isCompany = false [CreateCustomer.person]
                     tckn (TCKN): zorunlu, çünkü isCompany = false [CreateCustomer.person]
                  requests that left: 0
               -- a current account with neither tax number nor identity number
                  (the whole object)
                     taxNumber (Vergi numarası), tcknNumber (T.C. kimlik numarası): at least one is required [CreateCurrentAccount.identity]
                     taxNumber (Vergi numarası), tcknNumber (T.C. kimlik numarası): en az biri zorunlu [CreateCurrentAccount.identity]
                  requests that left: 0
               -- an e-invoice client without PostLabel
                  /0/MainParams/0/PostLabel
                     PostLabel (Mailbox Label): required, because EInvoiceClient = "1" [Client.eInvoice]
                     PostLabel (Posta Kutusu Etiketi): zorunlu, çünkü EInvoiceClient = "1" [Client.eInvoice]
                  requests that left: 0
            """;

    private static List<String> lines = List.of();

    @BeforeAll
    static void runTheSample() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sample.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void thereIsASectionForEachEndpoint() {
        assertThat(lines)
                .filteredOn(line -> line.startsWith("=="))
                .containsExactlyElementsOf(SECTIONS.stream().map(Section::title).toList());
    }

    @Test
    void eachEndpointAnswersWhatItsPageAnswers() {
        assertThat(lines)
                .filteredOn(line -> line.startsWith("   answered ") || line.startsWith("            /"))
                .containsExactly(
                        "   answered SavedItem{\"CustomerID\":\"e5502ff6-396a-4ed9-b5e9-cc3f4212a2af\"}",
                        "   answered CustomerCreated{\"status\":\"success\",\"message\":\"Müşteri başarıyla oluşturuldu.\","
                                + "\"customerId\":\"1a5a47a9-688e-463d-b3d8-253dde5738ee\"}",
                        "   answered CurrentAccountCreated{\"isSuccess\":true,"
                                + "\"message\":\"Cari hesap başarıyla oluşturuldu.\"}",
                        "   answered BatchResult[accepted=1, rejected=0, unanswered=0, unmatched=0]",
                        "            /0/MainParams/0: LineResult{\"SourceID\":\"122\",\"Isucceed\":true,"
                                + "\"RecordRef\":\"1231\",\"ResponseMsg\":\"Cari aktarımı başarılı.\"}",
                        "   answered BatchResult[accepted=1, rejected=0, unanswered=0, unmatched=0]",
                        "            /0/MainParams/0: LineResult{\"SourceID\":\"123456\",\"Isucceed\":true,\"RecordRef\":\"1\","
                                + "\"RecordFicheNo\":\"00000001\",\"ResponseMsg\":\"Aktarım Başarılı\"}");
    }

    @Test
    void theFiveBrokenConditionsAreToldInBothLanguagesAndNothingLeaves() {
        List<String> broken = new ArrayList<>();
        boolean inBroken = false;
        for (String line : lines) {
            inBroken = line.startsWith("   --") || inBroken && line.startsWith("      ");
            if (inBroken) {
                broken.add(line);
            }
        }

        assertThat(broken).containsExactlyElementsOf(BROKEN.lines().toList());
    }

    @Test
    void theRequestsAreShownAsTheVendorsPageHasThemWithPersonalDataMasked() {
        List<String> sent = lines.stream()
                .filter(line -> line.startsWith(SENT))
                .map(line -> line.substring(SENT.length()))
                .toList();

        assertThat(sent).hasSameSizeAs(SECTIONS);
        for (int index = 0; index < sent.size(); index++) {
            JsonNode shown = Trees.of(sent.get(index));
            Section section = SECTIONS.get(index);
            List<SpecLeaf> leaves = SpecLeaf.of(section.type(), section.request());
            assertThat(Trees.leaves(shown)).hasSameSizeAs(leaves);
            leaves.forEach(leaf -> assertShown(leaf, shown.at(leaf.pointer())));
        }
    }

    private static void assertShown(SpecLeaf leaf, JsonNode shown) {
        if (leaf.row().isPersonal()) {
            String text = leaf.value().textValue();
            String end = text.length() < 8 ? "" : text.substring(text.length() - 2);
            assertThat(shown.textValue()).as(leaf.pointer()).isEqualTo("***" + end);
        } else {
            assertThat(shown).as(leaf.pointer()).hasToString(leaf.value().toString());
        }
    }

    @Test
    void noPersonalValueIsPrintedAnywhereElse() {
        Set<String> personal = new TreeSet<>();
        for (Section section : SECTIONS) {
            SpecLeaf.of(section.type(), section.request()).stream()
                    .filter(leaf -> leaf.row().isPersonal())
                    .map(leaf -> leaf.value().textValue())
                    // Shorter ones are in any text.
                    .filter(value -> value.length() > 3)
                    .forEach(personal::add);
        }
        // The one value that a rule names is the spec's own.
        personal.remove("11111111111");

        assertThat(personal).hasSizeGreaterThan(30);
        Pattern anyOfThem = Pattern.compile(personal.stream()
                .map(Pattern::quote)
                // As a word of its own: 12345 is not in 123456.
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(", ")(?![\\p{L}\\p{N}])")));
        assertThat(lines)
                .filteredOn(line -> !line.startsWith(SENT))
                .noneMatch(line -> anyOfThem.matcher(line).find())
                .noneMatch(line -> line.contains("a-token-from-the-vendor"));
        assertThat(anyOfThem.matcher("{\"Name\":\"TestAdi\"}").find()).isTrue();
    }

    /** One endpoint of the sample: its title, and the documented request that it sends. */
    private record Section(String title, String example, String pointer, String type) {

        JsonNode request() {
            String text = new String(VendorServer.resource(example + ".json"), StandardCharsets.UTF_8);
            return Trees.of(text).at(pointer);
        }
    }
}
