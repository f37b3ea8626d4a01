package dev.vendorspec.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.DecimalForm;
import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.language.model.Sensitivity;
import dev.vendorspec.language.model.Server;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.ValueType.FlagForm;
import dev.vendorspec.language.model.Vendor;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a good spec means, word by word. */
class GoodSpecTest {

    private static final Compilation COMPILATION =
            SpecCompiler.compile(List.of(GoodSpecs.shop()), (document, path) -> GoodSpecs.open(path));

    @Test
    void givesItsVendorAndNoProblems() {
        assertThat(COMPILATION.problems()).isEmpty();
        assertThat(COMPILATION.hasErrors()).isFalse();
        Vendor vendor = vendor();
        assertThat(vendor.name()).isEqualTo("corner-shop");
        assertThat(vendor.docs()).isEqualTo(new Docs("Köşe dükkânı", "A corner shop"));
        assertThat(vendor.server()).isEqualTo(new Server.Fixed("https://api.shop.example/v1"));
        assertThat(vendor.objects())
                .extracting(ObjectType::name)
                .containsExactly("Order", "Invoice", "Line", "Answer", "Data", "Result");
    }

    @ParameterizedTest
    @CsvSource({"OrderID, orderId", "GSM, gsm", "Note, remark", "OpensAt, opensAt"})
    void fieldsHaveJavaNames(String wireName, String javaName) {
        assertThat(field(wireName).javaName()).isEqualTo(javaName);
    }

    @Test
    void typesHaveTheirLimitsAndWireForms() {
        assertThat(field("OrderID").type()).isEqualTo(new ValueType.Text(Domain.NONE, 8, 8));
        assertThat(field("TaxNo").type()).isEqualTo(new ValueType.Text(Domain.VKN_OR_TCKN, null, 11));
        assertThat(field("Total").type()).isEqualTo(new ValueType.Decimal(18, 2, null, null, DecimalForm.TEXT));
        assertThat(field("Kind").type()).isEqualTo(new ValueType.EnumOf("Kind", true));
        assertThat(field("Version").type()).isEqualTo(new ValueType.Whole(true, null, null, false));
        assertThat(field("Day").type()).isEqualTo(new ValueType.Temporal(ValueType.TemporalKind.DATE, "dd.MM.yyyy"));
        assertThat(field("Lines").type()).isEqualTo(new ValueType.ListOf(new ValueType.ObjectOf("Line"), 1, 100));
        assertThat(field("Tags").type())
                .isEqualTo(new ValueType.ListOf(new ValueType.Text(Domain.NONE, null, 10), null, null));
    }

    @Test
    void aFlagsWordsTellWhichIsTrueInWhateverOrder() {
        assertThat(field("Gift").type()).isEqualTo(new ValueType.Flag(new FlagForm("0", "1", true)));
        assertThat(field("Urgent").type()).isEqualTo(new ValueType.Flag(new FlagForm("0", "1", false)));
        assertThat(field("Paid").type()).isEqualTo(new ValueType.Flag(new FlagForm("H", "E", true)));
    }

    @Test
    void valuesAreTheCharactersWritten() {
        assertThat(field("Zip").defaultValue()).isEqualTo(new Literal.Text("05321234567"));
        assertThat(field("Country").defaultValue()).isEqualTo(new Literal.Text("NO"));
        assertThat(field("OpensAt").defaultValue()).isEqualTo(new Literal.Text("12:12:00"));
        assertThat(field("Day").constant()).isEqualTo(new Literal.Text("29.02.2024"));
        assertThat(field("Version").constant()).isEqualTo(new Literal.Number(BigDecimal.valueOf(2)));
        assertThat(field("Kind").defaultValue())
                .isInstanceOfSatisfying(
                        Literal.Code.class,
                        code -> assertThat(code.code().code()).isEqualTo("1"));
    }

    @Test
    void fieldsSayWhoMaySeeThemAndHowSeriousTheyAre() {
        assertThat(field("GSM").sensitivity()).isEqualTo(Sensitivity.PERSONAL);
        assertThat(field("Note").sensitivity()).isEqualTo(Sensitivity.PERSONAL);
        assertThat(field("Zip").sensitivity()).isEqualTo(Sensitivity.PLAIN);
        assertThat(field("Note").level()).isEqualTo(Level.WARN);
        assertThat(field("Note").forbidden()).isEqualTo("?/\"");
        assertThat(field("TaxNo").except()).containsExactly("11111111111");
        assertThat(field("Country").contradiction())
                .isEqualTo(new Field.Contradiction("integer", "the example says \"TR\""));
        assertThat(field("OrderID").required()).isTrue();
        assertThat(field("GSM").required()).isFalse();
    }

    @Test
    void enumsTravelAsTheirKeysAreWritten() {
        EnumType kind = vendor().enumType("Kind");
        assertThat(kind.numeric()).isTrue();
        assertThat(kind.open()).isTrue();
        assertThat(kind.codes()).extracting(EnumType.Code::javaName).containsExactly("RETAIL", "WHOLESALE", "CODE__3");
        EnumType state = vendor().enumType("State");
        assertThat(state.numeric()).isFalse();
        assertThat(state.codes()).extracting(EnumType.Code::code).containsExactly("01", "CLOSED");
    }

    @Test
    void rulesAreResolved() {
        List<Rule> rules = order().rules();
        assertThat(rules)
                .extracting(Rule::id)
                .containsExactly("Order.invoice", "Order.quick", "Order.owner", "Order.said");
        Rule invoice = rules.get(0);
        assertThat(invoice.level()).isEqualTo(Level.WARN);
        assertThat(invoice.demand())
                .isInstanceOfSatisfying(
                        Demand.Require.class,
                        require -> assertThat(require.paths())
                                .extracting(Object::toString)
                                .containsExactly("Invoice.Title", "TaxNo"));
        assertThat(invoice.when()).isInstanceOfSatisfying(Condition.And.class, and -> {
            assertThat(and.conditions().get(1)).isInstanceOfSatisfying(Condition.Compare.class, compare -> {
                assertThat(compare.operator()).isEqualTo(Condition.Operator.GREATER_OR_EQUAL);
                assertThat(compare.literal()).isEqualTo(new Literal.Number(new BigDecimal("100.5")));
            });
        });
        assertThat(rules.get(2).demand()).isInstanceOf(Demand.AtLeastOne.class);
        assertThat(rules.get(3).demand()).isEqualTo(new Demand.Note("no partial refund on the day of payment"));
    }

    @Test
    void endpointsAreResolved() {
        Endpoint endpoint = endpoint();
        assertThat(endpoint.method()).isEqualTo("POST");
        assertThat(endpoint.path()).isEqualTo("/shops/{ShopID}/orders/{day}");
        assertThat(endpoint.sent().path())
                .extracting(parameter -> parameter.field().wireName())
                .containsExactly("ShopID", "day");
        assertThat(endpoint.sent().path())
                .extracting(Endpoint.Parameter::perClient)
                .containsExactly(true, false);
        assertThat(endpoint.request())
                .isEqualTo(new Endpoint.Body.Wrapped("Envelope", new Endpoint.Body.Many(order())));
        assertThat(endpoint.answered().root()).isEqualTo(vendor().object("Answer"));
        assertThat(endpoint.answered().success()).isInstanceOf(Condition.IsTrue.class);
        assertThat(endpoint.answered().reasons().message()).hasToString("[message]");
        assertThat(endpoint.answered().result()).hasToString("data");
        assertThat(endpoint.auth()).isEmpty();
        assertThat(endpoint.idempotent()).isTrue();
        assertThat(endpoint.answered().errors())
                .containsEntry(401, "Unauthorized")
                .containsEntry(409, "Duplicate");
    }

    @Test
    void rowsKnowTheWayToTheSentLines() {
        Endpoint.Rows rows = endpoint().answered().rows();
        assertThat(rows).isNotNull();
        assertThat(rows.list()).hasToString("data.results");
        assertThat(rows.line().name()).isEqualTo("Result");
        assertThat(rows.key().wireName()).isEqualTo("no");
        assertThat(rows.sentLists()).extracting(Field::wireName).containsExactly("Lines");
        assertThat(rows.sentLine().name()).isEqualTo("Line");
        assertThat(rows.sentKey().wireName()).isEqualTo("LineNo");
        assertThat(rows.success()).isInstanceOf(Condition.And.class);
        assertThat(rows.message()).hasToString("no");
    }

    @Test
    void examplesKeepTheirText() {
        Endpoint.Example example = endpoint().examples().get(0);
        assertThat(example.request()).contains("\"OrderID\": \"A0000001\"");
        assertThat(example.response()).isNull();
        assertThat(example.breaks()).containsExactly("Order.GSM.format");
        assertThat(example.because()).isEqualTo("the page hides the number");
    }

    private static Vendor vendor() {
        return COMPILATION.vendors().get(0);
    }

    private static Endpoint endpoint() {
        return vendor().endpoints().get(0);
    }

    private static ObjectType order() {
        return vendor().object("Order");
    }

    private static Field field(String wireName) {
        return order().field(wireName);
    }
}
