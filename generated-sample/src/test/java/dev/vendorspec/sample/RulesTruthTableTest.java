package dev.vendorspec.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.sample.lean.Customer;
import dev.vendorspec.sample.maxiapi.Client;
import dev.vendorspec.sample.netahsilat.CreateCurrentAccount;
import dev.vendorspec.sample.netahsilat.CreateCustomer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the specs: satisfied, broken, and where its condition's field is absent or something else. */
class RulesTruthTableTest {

    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    private static final Broken NO_MAIL = new Broken(
            "/CustomerElectronicArchiveBillEmail",
            "CustomerElectronicArchiveBillEmail (E-Arşiv Mail Adresi): required, because CustomerTaxNo = \"11111111111\""
                    + " [Customer.anonymousBuyer]",
            "CustomerElectronicArchiveBillEmail (E-Arşiv Mail Adresi): zorunlu, çünkü CustomerTaxNo = \"11111111111\""
                    + " [Customer.anonymousBuyer]");

    private static final Broken NO_IDENTITY = new Broken(
            "",
            "taxNumber (Vergi numarası), tcknNumber (T.C. kimlik numarası): at least one is required"
                    + " [CreateCurrentAccount.identity]",
            "taxNumber (Vergi numarası), tcknNumber (T.C. kimlik numarası): en az biri zorunlu"
                    + " [CreateCurrentAccount.identity]");

    private static final Broken NO_COMPANY_NAME = company("companyName", "Firma adı");
    private static final Broken NO_TAX_NUMBER = company("taxNumber", "Vergi numarası");
    private static final Broken NO_TAX_OFFICE = company("taxOffice", "Vergi dairesi");
    private static final Broken NO_FIRST_NAME = person("firstName", "Ad");
    private static final Broken NO_LAST_NAME = person("lastName", "Soyad");
    private static final Broken NO_TCKN = person("tckn", "TCKN");
    private static final Broken NO_PROFILE = eInvoice("ClientProfile", "Scenario", "Senaryo");
    private static final Broken NO_POST_LABEL = eInvoice("PostLabel", "Mailbox Label", "Posta Kutusu Etiketi");
    private static final Broken NO_SENDER_LABEL =
            eInvoice("SenderLabel", "Sender Unit Label", "Gönderici Birim Etiketi");

    static Stream<Row> rows() {
        return Stream.of(anonymousBuyer(), company(), person(), identity(), eInvoice())
                .flatMap(List::stream);
    }

    private static List<Row> anonymousBuyer() {
        String rule = "Customer.anonymousBuyer";
        return List.of(
                new Row(rule, "satisfied", customer("11111111111", "info@info.comx")),
                new Row(rule, "broken: absent", customer("11111111111", null), NO_MAIL),
                new Row(rule, "broken: empty", customer("11111111111", ""), NO_MAIL),
                new Row(rule, "broken: white space", customer("11111111111", " \t"), NO_MAIL),
                new Row(rule, "condition absent", customer(null, null)),
                new Row(rule, "condition blank", customer("", null)),
                new Row(rule, "condition other", customer("4540536920", null)));
    }

    private static List<Row> company() {
        String rule = "CreateCustomer.company";
        return List.of(
                new Row(rule, "satisfied", company(true, "Deneme Ltd. Şti.", "4540536920", "Silifke")),
                new Row(rule, "broken: no name", company(true, null, "4540536920", "Silifke"), NO_COMPANY_NAME),
                new Row(rule, "broken: no number", company(true, "Deneme", "", "Silifke"), NO_TAX_NUMBER),
                new Row(rule, "broken: no office", company(true, "Deneme", "4540536920", null), NO_TAX_OFFICE),
                new Row(
                        rule,
                        "broken: nothing",
                        company(true, null, null, null),
                        NO_COMPANY_NAME,
                        NO_TAX_NUMBER,
                        NO_TAX_OFFICE),
                new Row(rule, "condition absent", company(null, null, null, null)),
                new Row(rule, "condition other", company(false, null, null, null)));
    }

    private static List<Row> person() {
        String rule = "CreateCustomer.person";
        return List.of(
                new Row(rule, "satisfied", person(false, "vendor", "test3", "10000000146")),
                new Row(rule, "broken: no first name", person(false, null, "test3", "10000000146"), NO_FIRST_NAME),
                new Row(rule, "broken: no last name", person(false, "vendor", " ", "10000000146"), NO_LAST_NAME),
                new Row(rule, "broken: no number", person(false, "vendor", "test3", null), NO_TCKN),
                new Row(rule, "broken: nothing", person(false, null, null, null), NO_FIRST_NAME, NO_LAST_NAME, NO_TCKN),
                new Row(rule, "condition absent", person(null, null, null, null)),
                new Row(rule, "condition other", person(true, null, null, null)));
    }

    /** The rule has no condition: its rows are those of the two fields. */
    private static List<Row> identity() {
        String rule = "CreateCurrentAccount.identity";
        return List.of(
                new Row(rule, "satisfied: both", account("4540536920", "10000000146")),
                new Row(rule, "satisfied: tax number", account("4540536920", null)),
                new Row(rule, "satisfied: identity number", account("", "10000000146")),
                new Row(rule, "broken: both absent", account(null, null), NO_IDENTITY),
                new Row(rule, "broken: both blank", account("", " "), NO_IDENTITY));
    }

    private static List<Row> eInvoice() {
        String rule = "Client.eInvoice";
        return List.of(
                new Row(rule, "satisfied", client("1", "0", "urn:mail:pk", "urn:mail:gb")),
                new Row(rule, "broken: no profile", client("1", null, "urn:mail:pk", "urn:mail:gb"), NO_PROFILE),
                new Row(rule, "broken: no post label", client("1", "0", "", "urn:mail:gb"), NO_POST_LABEL),
                new Row(rule, "broken: no sender label", client("1", "0", "urn:mail:pk", null), NO_SENDER_LABEL),
                new Row(
                        rule,
                        "broken: nothing",
                        client("1", null, null, null),
                        NO_PROFILE,
                        NO_POST_LABEL,
                        NO_SENDER_LABEL),
                new Row(rule, "condition absent", client(null, null, null, null)),
                new Row(rule, "condition blank", client("", null, null, null)),
                new Row(rule, "condition other", client("0", null, null, null)));
    }

    @Test
    void everyCheckedRuleOfTheSpecsIsInTheTable() {
        Pattern checked = Pattern.compile("(?m)^ {6}(\\w+): +\\{.*\\b(?:require|atLeastOne): .*\\}$");
        List<String> names = new ArrayList<>();
        SpecRows.DOCUMENTS.forEach(document ->
                checked.matcher(SpecRows.text(document)).results().forEach(rule -> names.add(rule.group(1))));

        assertThat(names)
                .containsExactly("anonymousBuyer", "company", "person", "identity", "eInvoice")
                .containsExactlyElementsOf(rows().map(row -> row.rule().replaceFirst(".*\\.", ""))
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theRuleIsBrokenExactlyWhereTheTableSaysSo(Row row) {
        List<Broken> broken = row.object().validate().stream()
                .filter(violation -> violation.ruleId().equals(row.rule()))
                .peek(violation -> assertThat(violation.level()).isEqualTo(Level.ENFORCE))
                .map(violation ->
                        new Broken(violation.pointer(), violation.message(Locale.ENGLISH), violation.message(TURKISH)))
                .toList();

        assertThat(broken).isEqualTo(row.broken());
    }

    private static Customer customer(@Nullable String taxNo, @Nullable String mail) {
        return LeanRequests.customer().toBuilder()
                .customerTaxNo(taxNo)
                .customerElectronicArchiveBillEmail(mail)
                .build();
    }

    private static CreateCustomer company(
            @Nullable Boolean isCompany,
            @Nullable String name,
            @Nullable String taxNumber,
            @Nullable String taxOffice) {
        return NetahsilatRequests.customer().toBuilder()
                .isCompany(isCompany)
                .companyName(name)
                .taxNumber(taxNumber)
                .taxOffice(taxOffice)
                .build();
    }

    private static CreateCustomer person(
            @Nullable Boolean isCompany, @Nullable String firstName, @Nullable String lastName, @Nullable String tckn) {
        return NetahsilatRequests.customer().toBuilder()
                .isCompany(isCompany)
                .firstName(firstName)
                .lastName(lastName)
                .tckn(tckn)
                .build();
    }

    private static CreateCurrentAccount account(@Nullable String taxNumber, @Nullable String tckn) {
        return NetahsilatRequests.currentAccount().toBuilder()
                .taxNumber(taxNumber)
                .tcknNumber(tckn)
                .build();
    }

    private static Client client(
            @Nullable String eInvoiceClient,
            @Nullable String profile,
            @Nullable String postLabel,
            @Nullable String senderLabel) {
        return MaxiApiClients.clients().get(0).mainParams().get(0).toBuilder()
                .eInvoiceClient(eInvoiceClient)
                .clientProfile(profile)
                .postLabel(postLabel)
                .senderLabel(senderLabel)
                .build();
    }

    private static Broken company(String field, String label) {
        String subject = field + " (" + label + "): ";
        return new Broken(
                "/" + field,
                subject + "required, because isCompany = true [CreateCustomer.company]",
                subject + "zorunlu, çünkü isCompany = true [CreateCustomer.company]");
    }

    private static Broken person(String field, String label) {
        String subject = field + " (" + label + "): ";
        return new Broken(
                "/" + field,
                subject + "required, because isCompany = false [CreateCustomer.person]",
                subject + "zorunlu, çünkü isCompany = false [CreateCustomer.person]");
    }

    private static Broken eInvoice(String field, String label, String etiket) {
        return new Broken(
                "/" + field,
                field + " (" + label + "): required, because EInvoiceClient = \"1\"" + " [Client.eInvoice]",
                field + " (" + etiket + "): zorunlu, çünkü EInvoiceClient = \"1\"" + " [Client.eInvoice]");
    }

    /** An object, and what it breaks of the rule. */
    record Row(String rule, String name, VendorObject<?> object, List<Broken> broken) {

        Row(String rule, String name, VendorObject<?> object, Broken... broken) {
            this(rule, name, object, List.of(broken));
        }

        @Override
        public String toString() {
            return rule + ", " + name;
        }
    }

    /** A violation, in all that a user sees of it. */
    record Broken(String pointer, String english, String turkish) {}
}
