package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.FileContent;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.validate.Check;
import dev.vendorspec.runtime.validate.Texts;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks values and collects the violations of one body. Generated validators call it, one line for each check; a
 * value that passes costs no memory. For one thread.
 *
 * <p>Unless a method says otherwise, an absent value (null) passes.
 */
public final class ValidationContext extends ValueChecks {

    /** Keeps nothing, so that all threads can use it. */
    private static final ValidationContext FIRST = first(ValidationSettings.STRICTEST);

    private ValidationContext(Reporter reporter) {
        super(reporter);
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
        if (isFine(value, validator, settings)) {
            return List.of();
        }
        Reporter reporter = new Reporter(pointer, value, settings);
        validator.validate(value, new ValidationContext(reporter));
        return reporter.violations();
    }

    /** A first look, which costs no memory and tells only that nothing at all was found. */
    private static <T> boolean isFine(T value, Validator<T> validator, ValidationSettings settings) {
        try {
            validator.validate(value, settings == ValidationSettings.STRICTEST ? FIRST : first(settings));
            return true;
        } catch (Doubt lookAgain) {
            return false;
        }
    }

    private static ValidationContext first(ValidationSettings settings) {
        return new ValidationContext(new Reporter(settings));
    }

    /** Whether a value is absent, text or an unlisted code of nothing but white space, or an empty list, map or content. */
    public static boolean isBlank(@Nullable Object value) {
        if (value == null) {
            return true;
        }
        if (value instanceof String text) {
            return Texts.isBlank(text);
        }
        if (value instanceof Code code) {
            return !code.isKnown() && code.code().isBlank();
        }
        if (value instanceof Map<?, ?> entries) {
            return entries.isEmpty();
        }
        if (value instanceof FileContent file) {
            return file.size() == 0;
        }
        return value instanceof Collection<?> values
                ? values.isEmpty()
                : value instanceof Bytes content && content.length() == 0;
    }

    /** Whether the text is the one that a spec allows although a check would fail. */
    public static boolean excepted(@Nullable String value, String except) {
        return except.equals(value);
    }

    /** All that is checked of each object of the map. */
    public <T> void map(Member member, @Nullable Map<String, T> entries, Validator<T> validator) {
        if (entries != null) {
            entries.forEach((key, value) -> {
                reporter.enter(member, key, false);
                validator.validate(value, this);
                reporter.leave();
            });
        }
    }

    /** A check of each value of the map; inside it, checks of the member report at the entry. */
    public <T> void entries(Member member, @Nullable Map<String, T> entries, ItemCheck<T> check) {
        if (entries != null) {
            entries.forEach((key, value) -> {
                reporter.enter(member, key, true);
                check.check(value, this);
                reporter.leave();
            });
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
            missing(rule, member);
        }
    }

    /** As {@link #require(RuleInfo, Member, Object)}, for what most members are. */
    public void require(RuleInfo rule, Member member, @Nullable String value) {
        if (value == null || Texts.isBlank(value)) {
            missing(rule, member);
        }
    }

    /** A rule that applies demands a value that is blank. */
    public void missing(RuleInfo rule, Member member) {
        reporter.broken(rule, Check.REQUIRE, member);
    }

    /** A rule that applies forbids the value: it must be blank. */
    public void forbid(RuleInfo rule, Member member, @Nullable Object value) {
        if (!isBlank(value)) {
            unwanted(rule, member);
        }
    }

    /** A rule that applies forbids a value that is not blank. */
    public void unwanted(RuleInfo rule, Member member) {
        reporter.broken(rule, Check.FORBID, member);
    }

    /** A rule that applies demands one of the members' values at least, and they are all blank. */
    public void atLeastOne(RuleInfo rule, Member... members) {
        Choices.noneOf(reporter, rule, members);
    }

    /**
     * A rule that applies demands so many of the groups, and that those are complete. A group is chosen when any of its
     * values is not blank. Generated code asks {@link Choice#isBroken} before.
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
}
