package dev.vendorspec.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules ask the validation context beyond a value by itself. */
class RulesTest {

    private static final Member A = Member.of("T", "a");
    private static final Member B = Member.of("T", "b");
    private static final Member C = Member.of("T", "c");
    private static final Member[][] GROUPS = {{A, B}, {C}};
    private static final RuleInfo RULE = RuleInfo.of("T.rule", null, null);

    private static List<String> places(Consumer<ValidationContext> rules) {
        return ValidationContext.check("", (value, context) -> rules.accept(context)).stream()
                .map(violation -> violation.check() + " " + violation.pointer())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            EXACTLY_ONE  | - | - | - | exactlyOne
            EXACTLY_ONE  | 1 | 1 | - | -
            EXACTLY_ONE  | - | 1 | - | exactlyOne /a
            EXACTLY_ONE  | - | 1 | 1 | exactlyOne
            AT_MOST_ONE  | - | - | - | -
            AT_MOST_ONE  | 1 | - | - | atMostOne /b
            AT_MOST_ONE  | 1 | - | 1 | atMostOne
            AT_LEAST_ONE | - | - | - | atLeastOne
            AT_LEAST_ONE | 1 | - | 1 | atLeastOne /b
            ALL_OR_NONE  | - | - | - | -
            ALL_OR_NONE  | 1 | 1 | 1 | -
            ALL_OR_NONE  | 1 | - | - | allOrNone /b;allOrNone /c
            ALL_OR_NONE  | - | - | 1 | allOrNone /a;allOrNone /b
            """)
    void firstTheNumberOfGroupsThenTheirCompleteness(
            Choice choice, @Nullable String a, @Nullable String b, @Nullable String c, @Nullable String broken) {
        List<String> expected = broken == null ? List.of() : Arrays.asList(broken.split(";"));
        assertThat(places(context -> context.choice(RULE, choice, GROUPS, a, b, c)).stream()
                        .map(String::strip))
                .isEqualTo(expected);
        long given = Choice.group(Choice.filled(a) + Choice.filled(b), 2) + Choice.filled(c);
        assertThat(choice.isBroken(given, GROUPS.length)).isEqualTo(broken != null);
    }

    /** A chain of objects, deeper than the context first has room for. */
    private record Box(int number, @Nullable Box inner) {}

    private static final Validator<Box> BOXES = new Validator<>() {
        @Override
        public void validate(Box value, ValidationContext context) {
            context.object(A, value.inner(), this);
            if (value.inner() == null) {
                assertThat(context.up(1, Box.class, Box::number)).isEqualTo(8);
                assertThat(context.up(9, Box.class, Box::number)).isEqualTo(0);
                assertThat(context.up(10, Box.class, Box::number)).isNull();
                assertThat(context.up(1, String.class, String::length)).isNull();
                assertThat(context.top(Box.class, Box::number)).isEqualTo(0);
                context.require(RULE, B, null);
            }
        }
    };

    @Test
    void enclosingObjectsAreKnownAtAnyDepth() {
        Box box = null;
        for (int number = 9; number >= 0; number--) {
            box = new Box(number, box);
        }
        assertThat(ValidationContext.check(java.util.Objects.requireNonNull(box), BOXES))
                .extracting(Violation::pointer)
                .containsExactly("/a".repeat(9) + "/b");
    }

    @Test
    void theDayIsThatOfTheClockInItsZone() {
        Clock clock = Clock.fixed(Instant.parse("2030-12-31T22:00:00Z"), ZoneId.of("Europe/Istanbul"));
        ValidationSettings settings = new ValidationSettings(Level.ENFORCE, Map.of(), clock, "create");
        List<Violation> found = ValidationContext.check(
                "",
                (value, context) -> {
                    assertThat(context.today()).isEqualTo(LocalDate.of(2031, 1, 1));
                    assertThat(context.isFor("create")).isTrue();
                    assertThat(context.isFor("update")).isFalse();
                },
                "",
                settings);
        assertThat(found).isEmpty();
    }

    @Test
    void aRuleOfAnEndpointDoesNotHoldOutsideAny() {
        assertThat(places(context -> assertThat(context.isFor("create")).isFalse()))
                .isEmpty();
    }

    @Test
    void numbersAreRepeatedAndSameByTheirValue() {
        List<BigDecimal> values = Arrays.asList(new BigDecimal("1.0"), new BigDecimal("1.00"), new BigDecimal("2"));
        assertThat(places(context -> context.unique(RULE, A, values, null, value -> value)))
                .containsExactly("unique /a/1");
        assertThat(places(context -> context.same(RULE, A, values, B, value -> value)))
                .containsExactly("same /a/2/b");
        assertThat(places(context -> context.same(RULE, A, null, null, value -> value)))
                .isEmpty();
    }

    @Test
    void aVendorsOwnMessageStandsBeforeTheId() {
        List<Violation> found = ValidationContext.check(
                "",
                (value, context) -> context.forbid(RULE.message("Olmaz", null).level(Level.WARN), A, "x"));
        assertThat(found).singleElement().satisfies(violation -> {
            assertThat(violation.message(Locale.forLanguageTag("tr"))).isEqualTo("Olmaz [T.rule]");
            assertThat(violation.message(Locale.ENGLISH)).isEqualTo("a: must be left empty [T.rule]");
        });
    }

    @Test
    void aComparisonWithNothingIsNeverAnsweredWithYes() {
        assertThat(Conditions.equal(null, null)).isFalse();
        assertThat(Conditions.different(1, null)).isFalse();
        assertThat(Conditions.less(null, 1L)).isFalse();
        assertThat(Conditions.atMost(new BigDecimal("1.00"), 1)).isTrue();
        assertThat(Conditions.equal(1, 1L)).isTrue();
        assertThat(Conditions.sum(Arrays.asList(1, 2), value -> value)).isEqualByComparingTo("3");
        assertThat(Conditions.sum(List.of(1), value -> null)).isNull();
        assertThat(Conditions.all(List.of(), value -> false)).isTrue();
        assertThat(Conditions.all(null, value -> true)).isFalse();
        assertThat(Conditions.any(null, value -> true)).isFalse();
        assertThat(Conditions.isNotOf(" ", TextFormat.VKN)).isFalse();
        assertThat(Conditions.length("ğ😀")).isEqualTo(2);
    }
}
