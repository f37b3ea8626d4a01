package dev.vendorspec.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.problem.Problems;
import dev.vendorspec.language.source.SourceText;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.TypeExpr.Limits;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeParserTest {

    @Test
    void readsARequiredTypeWithARangeAndAWireForm() {
        TypeExpr type = parse("int(-5..10)! as string");

        assertThat(type.base()).isEqualTo("int");
        assertThat(type.required()).isTrue();
        assertThat(type.limits()).isInstanceOfSatisfying(Limits.Range.class, range -> {
            assertThat(range.min()).isEqualTo(BigDecimal.valueOf(-5));
            assertThat(range.max()).isEqualTo(BigDecimal.TEN);
            assertThat(range.at().column()).isEqualTo(5);
        });
        assertThat(type.wire()).isNotNull();
        assertThat(type.wire().text()).isEqualTo("string");
        assertThat(type.wire().quoted()).isFalse();
        assertThat(type.wire().at().column()).isEqualTo(17);
    }

    @Test
    void readsOpenRanges() {
        assertThat(parse("int(3..)").limits()).isInstanceOfSatisfying(Limits.Range.class, range -> {
            assertThat(range.min()).isEqualTo(BigDecimal.valueOf(3));
            assertThat(range.max()).isNull();
        });
        assertThat(parse("int(..3)").limits()).isInstanceOfSatisfying(Limits.Range.class, range -> {
            assertThat(range.min()).isNull();
            assertThat(range.max()).isEqualTo(BigDecimal.valueOf(3));
        });
    }

    @Test
    void readsExactLengthsSingleLimitsAndDigits() {
        assertThat(parse("string(=11)").limits()).isInstanceOf(Limits.Exact.class);
        assertThat(parse("string(250)").limits()).isInstanceOf(Limits.Single.class);
        assertThat(parse("decimal(18,2)").limits()).isInstanceOf(Limits.Digits.class);
    }

    @Test
    void readsListsWithTheirOwnLimitsAndTheirItems() {
        TypeExpr list = parse("list<string(10)>(1..5)!");

        assertThat(list.base()).isEqualTo("list");
        assertThat(list.required()).isTrue();
        assertThat(list.limits()).isInstanceOf(Limits.Range.class);
        assertThat(list.element()).isNotNull();
        assertThat(list.element().base()).isEqualTo("string");
        assertThat(list.element().limits()).isInstanceOf(Limits.Single.class);
    }

    @Test
    void keepsQuotedAndBareWireFormsApart() {
        assertThat(parse("boolean as \"0/1\"").wire())
                .satisfies(wire -> assertThat(wire.quoted()).isTrue());
        assertThat(parse("boolean as 0/1").wire()).satisfies(wire -> {
            assertThat(wire.quoted()).isFalse();
            assertThat(wire.text()).isEqualTo("0/1");
        });
        assertThat(parse("date as \"dd.MM.yyyy\"").wire().text()).isEqualTo("dd.MM.yyyy");
        assertThat(parse("list<int as string>").element().wire().text()).isEqualTo("string");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "!", "(3)", "list<", "list<>", "string)", "int(1..2", "int(a..b)", "int as", "x as \"y"})
    void refusesWhatIsNoTypeWithExactlyOneProblem(String text) {
        Problems problems = new Problems();

        assertThat(TypeParser.parse(written(text), problems)).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
    }

    @Test
    void refusesEndlessNesting() {
        Problems problems = new Problems();

        assertThat(TypeParser.parse(written("list<".repeat(100_000)), problems)).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
    }

    private static TypeExpr parse(String text) {
        Problems problems = new Problems();
        TypeExpr type = TypeParser.parse(written(text), problems).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        return type;
    }

    private static Written written(String text) {
        return new Written(text, Written.Style.PLAIN, new SourceText("a.yaml", text).at(1, 1), true);
    }
}
