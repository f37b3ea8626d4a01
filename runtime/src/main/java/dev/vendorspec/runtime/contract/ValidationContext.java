package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.validate.Banking;
import dev.vendorspec.runtime.validate.Check;
import dev.vendorspec.runtime.validate.Decimals;
import dev.vendorspec.runtime.validate.Texts;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks values and collects the violations of one body. Generated validators call it, one line for each check; a
 * value that passes costs no memory. For one thread.
 *
 * <p>Unless a method says otherwise, an absent value (null) passes.
 */
public final class ValidationContext {

    private final Reporter reporter;

    private ValidationContext(Reporter reporter) {
        this.reporter = reporter;
    }

    /** All violations of a body, errors and warnings, in the order of the spec; unmodifiable. */
    public static <T> List<Violation> check(T value, Validator<T> validator) {
        return check(value, validator, "", ValidationSettings.STRICTEST);
    }

    /**
     * All violations of a body or a part of one, for the client.
     *
     * @param pointer where the value is in the body: a wrapper's name or a place in an array, as a JSON Pointer
     * @param settings what the client was told about levels
     */
    @SuppressWarnings("exports")
    public static <T> List<Violation> check(
            T value, Validator<T> validator, String pointer, ValidationSettings settings) {
        Reporter reporter = new Reporter(pointer, value, settings);
        validator.validate(value, new ValidationContext(reporter));
        return reporter.violations();
    }

    /** Whether a value is absent, text of nothing but white space, or an empty list. */
    public static boolean isBlank(@Nullable Object value) {
        if (value == null) {
            return true;
        }
        if (value instanceof String text) {
            return text.isBlank();
        }
        return value instanceof Collection<?> values && values.isEmpty();
    }

    /** Whether the text is one of those that a spec allows although a check would fail. */
    public static boolean excepted(@Nullable String value, String... except) {
        return value != null && Arrays.asList(except).contains(value);
    }

    /**
     * The value must not be blank.
     *
     * @return whether it is not, so that the member's other checks make sense
     */
    public boolean required(Member member, @Nullable Object value) {
        if (!isBlank(value)) {
            return true;
        }
        reporter.broken(member, Check.REQUIRED);
        return false;
    }

    /** At least so many code points; blank text passes. */
    public void minLength(Member member, @Nullable String value, int min) {
        if (value != null && !value.isBlank()) {
            int length = Texts.length(value);
            if (length < min) {
                reporter.broken(member, Check.MIN_LENGTH, "min", text(min), "length", text(length));
            }
        }
    }

    /** At most so many code points. */
    public void maxLength(Member member, @Nullable String value, int max) {
        if (value != null) {
            int length = Texts.length(value);
            if (length > max) {
                reporter.broken(member, Check.MAX_LENGTH, "max", text(max), "length", text(length));
            }
        }
    }

    /** Exactly so many code points; blank text passes. */
    public void exactLength(Member member, @Nullable String value, int expected) {
        if (value != null && !value.isBlank()) {
            int length = Texts.length(value);
            if (length != expected) {
                reporter.broken(member, Check.LENGTH, "expected", text(expected), "length", text(length));
            }
        }
    }

    /** None of these characters, each code point of the text being one. */
    public void forbidden(Member member, @Nullable String value, String characters) {
        if (value != null && Texts.containsAny(value, characters)) {
            reporter.broken(member, Check.FORBIDDEN, "characters", Texts.visible(characters));
        }
    }

    /** Text of that kind; blank text passes. */
    public void format(Member member, @Nullable String value, TextFormat format) {
        if (value == null || value.isBlank()) {
            return;
        }
        if (!format.accepts(value)) {
            reporter.broken(member, format.check());
        } else if (format == TextFormat.IBAN_TR && !Banking.isReservedDigitZero(value)) {
            reporter.warning(member, Check.RESERVED);
        }
    }

    /** At least that number. */
    public void min(Member member, @Nullable Integer value, long min) {
        if (value != null && value < min) {
            reporter.broken(member, Check.MIN, "min", Long.toString(min));
        }
    }

    /** At least that number. */
    public void min(Member member, @Nullable Long value, long min) {
        if (value != null && value < min) {
            reporter.broken(member, Check.MIN, "min", Long.toString(min));
        }
    }

    /** At least that number. */
    public void min(Member member, @Nullable BigDecimal value, BigDecimal min) {
        if (value != null && value.compareTo(min) < 0) {
            reporter.broken(member, Check.MIN, "min", min.toPlainString());
        }
    }

    /** At most that number. */
    public void max(Member member, @Nullable Integer value, long max) {
        if (value != null && value > max) {
            reporter.broken(member, Check.MAX, "max", Long.toString(max));
        }
    }

    /** At most that number. */
    public void max(Member member, @Nullable Long value, long max) {
        if (value != null && value > max) {
            reporter.broken(member, Check.MAX, "max", Long.toString(max));
        }
    }

    /** At most that number. */
    public void max(Member member, @Nullable BigDecimal value, BigDecimal max) {
        if (value != null && value.compareTo(max) > 0) {
            reporter.broken(member, Check.MAX, "max", max.toPlainString());
        }
    }

    /** At most so many digits in all, of which {@code scale} are behind the point. */
    public void digits(Member member, @Nullable BigDecimal value, int precision, int scale) {
        if (value != null && !Decimals.fits(value, precision, scale)) {
            reporter.broken(member, Check.DIGITS, "integerDigits", text(precision - scale), "scale", text(scale));
        }
    }

    /** A code that the spec lists. Generated code does not ask for lists that are open on writing. */
    public void code(Member member, @Nullable Code value) {
        if (value != null && !value.isKnown()) {
            reporter.broken(member, Check.CODE);
        }
    }

    /** Exactly that value; decimals compare as numbers. */
    public void constant(Member member, @Nullable Object value, Object expected) {
        if (value != null && !isSame(value, expected)) {
            reporter.broken(member, Check.CONST, "expected", shown(expected));
        }
    }

    /** At least so many items. */
    public void minItems(Member member, @Nullable List<?> values, int min) {
        if (values != null && values.size() < min) {
            reporter.broken(member, Check.MIN_ITEMS, "min", text(min), "items", text(values.size()));
        }
    }

    /** At most so many items. */
    public void maxItems(Member member, @Nullable List<?> values, int max) {
        if (values != null && values.size() > max) {
            reporter.broken(member, Check.MAX_ITEMS, "max", text(max), "items", text(values.size()));
        }
    }

    /** All that is checked of the object. */
    public <T> void object(Member member, @Nullable T value, Validator<T> validator) {
        if (value != null) {
            reporter.enter(member, Reporter.NO_INDEX, value);
            validator.validate(value, this);
            reporter.leave();
        }
    }

    /** All that is checked of each object of the list. */
    public <T> void list(Member member, @Nullable List<T> values, Validator<T> validator) {
        for (int index = 0; values != null && index < values.size(); index++) {
            reporter.enter(member, index, values.get(index));
            validator.validate(values.get(index), this);
            reporter.leave();
        }
    }

    /** A check of each item of the list; inside it, checks of the member report at the item. */
    public <T> void items(Member member, @Nullable List<T> values, ItemCheck<T> check) {
        for (int index = 0; values != null && index < values.size(); index++) {
            reporter.enter(member, index, true);
            check.check(values.get(index), this);
            reporter.leave();
        }
    }

    /** A rule that applies demands the value: it must not be blank. */
    public void require(RuleInfo rule, Member member, @Nullable Object value) {
        if (isBlank(value)) {
            reporter.broken(rule, Check.REQUIRE, member);
        }
    }

    /** A rule that applies forbids the value: it must be blank. */
    public void forbid(RuleInfo rule, Member member, @Nullable Object value) {
        if (!isBlank(value)) {
            reporter.broken(rule, Check.FORBID, member);
        }
    }

    /** A rule that applies demands one of the values at least: they must not all be blank. */
    public void atLeastOne(RuleInfo rule, Member[] members, @Nullable Object... values) {
        for (Object value : values) {
            if (!isBlank(value)) {
                return;
            }
        }
        Choices.noneOf(reporter, rule, members);
    }

    /**
     * A rule that applies demands so many of the groups, and that those are complete. A group is chosen when any of its
     * values is not blank.
     *
     * @param values the groups' values one behind the other, in the members' order
     */
    public void choice(RuleInfo rule, Choice choice, Member[][] groups, @Nullable Object... values) {
        Choices.check(reporter, rule, choice, groups, values);
    }

    /**
     * A rule that applies asserts something that is false.
     *
     * @param at the member that it is about; null for the object itself
     * @param conditionTr what is asserted, in Turkish
     * @param conditionEn what is asserted, in English
     * @param about the members that the assertion names
     */
    public void asserted(RuleInfo rule, @Nullable Member at, String conditionTr, String conditionEn, Member... about) {
        Choices.asserted(reporter, rule, at, conditionTr, conditionEn, about);
    }

    /**
     * A rule that applies demands that no two items have the same value; blank ones are not looked at.
     *
     * @param ofItem the member of an item that has the value; null where the items are the values
     */
    public <T> void unique(
            RuleInfo rule,
            Member list,
            @Nullable List<T> values,
            @Nullable Member ofItem,
            Function<T, @Nullable Object> value) {
        ItemRules.unique(reporter, rule, list, values, ofItem, value);
    }

    /** A rule that applies demands that all items have the same value; blank ones are not looked at. */
    public <T> void same(
            RuleInfo rule,
            Member list,
            @Nullable List<T> values,
            @Nullable Member ofItem,
            Function<T, @Nullable Object> value) {
        ItemRules.same(reporter, rule, list, values, ofItem, value);
    }

    /** Whether the body is for that endpoint; not, where it is for none. */
    public boolean isFor(String endpoint) {
        return endpoint.equals(reporter.settings().endpoint());
    }

    /** The day that the clock shows. */
    public LocalDate today() {
        return LocalDate.now(reporter.settings().clock());
    }

    /**
     * What an enclosing object says.
     *
     * @param levels how many objects up, at least 1
     * @param type the class that is expected there
     * @return null where there is no such object, or it is of another class
     */
    public <S, V> @Nullable V up(int levels, Class<S> type, Function<S, @Nullable V> value) {
        Object object = reporter.enclosing(levels);
        return type.isInstance(object) ? value.apply(type.cast(object)) : null;
    }

    /** What the object says where the validation began; null where it is of another class. */
    public <S, V> @Nullable V top(Class<S> type, Function<S, @Nullable V> value) {
        Object object = reporter.top();
        return type.isInstance(object) ? value.apply(type.cast(object)) : null;
    }

    static boolean isSame(Object value, Object expected) {
        if (value instanceof BigDecimal number && expected instanceof BigDecimal other) {
            return number.compareTo(other) == 0;
        }
        return Objects.equals(value, expected);
    }

    private static String shown(Object constant) {
        if (constant instanceof Code code) {
            return code.code();
        }
        return constant instanceof BigDecimal number ? number.toPlainString() : constant.toString();
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
