package dev.vendorspec.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.sample.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small constants of generated code. */
class ValuesTest {

    private static final Locale TR = Locale.forLanguageTag("tr-TR");

    @Test
    void aCodeHasALabelInEachLanguageOrElseInTheOther() {
        assertThat(Kind.BUYER.label(TR)).isEqualTo("Alıcı");
        assertThat(Kind.BUYER.label(Locale.GERMAN)).isEqualTo("Buyer");
        assertThat(Kind.SELLER.label(Locale.ENGLISH)).isEqualTo("Satıcı");
        assertThat(Kind.of("9").label(TR)).isEqualTo("9");
        assertThat(Kind.BUYER).hasToString("1 (Buyer)");
        assertThat(Kind.SELLER).hasToString("2");
    }

    @Test
    void aCodeEqualsTheSameCodeOfTheSameList() {
        Code other = new Code("1", true, true, null, null) {};

        assertThat(Kind.of("1")).isSameAs(Kind.BUYER);
        assertThat(Kind.BUYER).isNotEqualTo(other).isNotEqualTo(Kind.SELLER).isNotEqualTo(null);
        assertThat(Kind.of("9")).isEqualTo(Kind.of("9")).hasSameHashCodeAs(Kind.of("9"));
        assertThat(Kind.CODES.known()).containsExactly(Kind.BUYER, Kind.SELLER);
    }

    @Test
    void aCodeIsListedOnce() {
        assertThatThrownBy(() -> CodeList.of(Kind::of, Kind.BUYER, Kind.BUYER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code 1 is listed twice");
    }

    @Test
    void membersAreFoundByExactlyTheirWireName() {
        Members members = Members.of(Member.of("T", "ID"), Member.of("T", "id"));

        assertThat(members.size()).isEqualTo(2);
        assertThat(members.indexOf("id")).isEqualTo(1);
        assertThat(members.indexOf("ıd")).isEqualTo(-1);
        assertThat(members.get(0)).hasToString("T.ID");
        assertThatThrownBy(() -> Members.of(Member.of("T", "a"), Member.of("U", "a")))
                .hasMessage("two members are called a");
    }

    @Test
    void aMemberKeepsWhatItIsThroughCopies() {
        Member parent = Member.of("P", "p");
        Member member = Member.of("T", "m", "a", "b")
                .personal()
                .secret()
                .level(Level.WARN)
                .in(parent);

        assertThat(member.type()).isEqualTo("T");
        assertThat(member.wireName()).isEqualTo("m");
        assertThat(member.labelTr()).isEqualTo("a");
        assertThat(member.labelEn()).isEqualTo("b");
        assertThat(member.isPersonal()).isTrue();
        assertThat(member.isSecret()).isTrue();
        assertThat(member.level()).isEqualTo(Level.WARN);
        assertThat(member.parent()).isSameAs(parent);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, true",
        "0, 1, 0, false",
        "0, 1, tRuE, true",
        "1, 0, 1, false",
        "1, 0, 0, true",
        "H, E, E, true",
        "H, E, H, false",
        "H, E, 1, true",
        "True, False, True, false"
    })
    void aFlagsOwnTextsComeBeforeTheCommonOnes(String falseText, String trueText, String read, boolean flag) {
        assertThat(FlagForm.text(falseText, trueText).read(read)).isEqualTo(flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h", "e", "2", "", " 1", "yes", "null"})
    void anotherTextIsNoFlag(String text) {
        assertThat(FlagForm.text("H", "E").read(text)).isNull();
    }

    @Test
    void aBareFlagIsALiteralOrANumberAndTheTwoDiffer() {
        assertThatThrownBy(() -> FlagForm.bare("H", "E")).hasMessage("H is neither true, false nor a plain number");
        assertThatThrownBy(() -> FlagForm.bare("0", "null")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FlagForm.text("1", "1")).hasMessage("false and true both travel as 1");
    }

    @Test
    void aPatternWithAYearOfAnEraGivesADate() {
        assertThat(LocalDate.parse("29.02.2024", Formats.pattern("dd.MM.yyyy"))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(LocalDate.parse("20240229", Formats.pattern("uuuuMMdd"))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(LocalDateTime.parse("2024-02-29 23:59", Formats.pattern("yyyy-MM-dd HH:mm")))
                .isEqualTo(LocalDateTime.of(2024, 2, 29, 23, 59));
        assertThat(LocalTime.parse("23:59", Formats.pattern("HH:mm"))).isEqualTo(LocalTime.of(23, 59));
        assertThat(Formats.pattern("dd.MM.yyyy HH:mm:ss").format(LocalDateTime.of(2024, 1, 2, 3, 4)))
                .isEqualTo("02.01.2024 03:04:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2024", "29.02.2023", "32.01.2024", "1.1.2024", "00.01.2024", "٢٩.٠٢.٢٠٢٤"})
    void aDayThatNoCalendarHasIsRefused(String text) {
        assertThatThrownBy(() -> LocalDate.parse(text, Formats.pattern("dd.MM.yyyy")))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void isoFormsAlwaysHaveSeconds() {
        assertThat(Formats.TIME.format(LocalTime.NOON)).isEqualTo("12:00:00");
        assertThat(Formats.DATETIME.format(LocalDateTime.of(2024, 1, 31, 12, 0)))
                .isEqualTo("2024-01-31T12:00:00");
        assertThat(Formats.DATE.format(LocalDate.of(2024, 1, 31))).isEqualTo("2024-01-31");
        assertThat(Formats.TIME.parse("12:00:00.125", LocalTime::from)).isEqualTo(LocalTime.of(12, 0, 0, 125_000_000));
    }
}
