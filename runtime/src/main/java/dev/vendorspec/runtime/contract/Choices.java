package dev.vendorspec.runtime.contract;

import static dev.vendorspec.runtime.contract.ValidationContext.isBlank;

import dev.vendorspec.runtime.validate.Check;
import dev.vendorspec.runtime.validate.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules about several fields at once; the context's other half for them. */
final class Choices {

    private Choices() {}

    static void noneOf(Reporter reporter, RuleInfo rule, Member[] members) {
        List<Subject> subjects = subjects(members);
        String names = subjects.stream().map(Subject::name).collect(Collectors.joining(", "));
        reporter.broken(rule, Check.AT_LEAST_ONE, subjects, "members", names);
    }

    static void asserted(
            Reporter reporter,
            RuleInfo rule,
            @Nullable Member at,
            String conditionTr,
            String conditionEn,
            Member[] about) {
        List<Subject> subjects = subjects(about);
        if (at == null) {
            reporter.broken(rule, Check.ASSERT, subjects, "condition", conditionEn, "conditionTr", conditionTr);
        } else {
            reporter.broken(rule, Check.ASSERT, subjects, at, "condition", conditionEn, "conditionTr", conditionTr);
        }
    }

    /** First the number of chosen groups, then, where that is right, what is missing from them. */
    static void check(Reporter reporter, RuleInfo rule, Choice choice, Member[][] groups, @Nullable Object[] values) {
        int chosen = 0;
        int incomplete = 0;
        int next = 0;
        for (Member[] group : groups) {
            int given = given(values, next, group.length);
            chosen += given > 0 ? 1 : 0;
            incomplete += given > 0 && given < group.length ? 1 : 0;
            next += group.length;
        }
        Check wrong = wrong(choice, chosen);
        if (wrong != null) {
            reporter.broken(rule, wrong, groupSubjects(groups), "given", Integer.toString(chosen));
        } else if (choice == Choice.ALL_OR_NONE) {
            if (chosen > 0 && (chosen < groups.length || incomplete > 0)) {
                Member[] all = Arrays.stream(groups).flatMap(Arrays::stream).toArray(Member[]::new);
                missing(reporter, rule, Check.ALL_OR_NONE, all, values, 0);
            }
        } else if (incomplete > 0) {
            incomplete(reporter, rule, choice, groups, values);
        }
    }

    private static int given(@Nullable Object[] values, int from, int count) {
        int given = 0;
        for (int index = from; index < from + count; index++) {
            given += isBlank(values[index]) ? 0 : 1;
        }
        return given;
    }

    private static @Nullable Check wrong(Choice choice, int chosen) {
        if (!choice.isWrong(chosen)) {
            return null;
        }
        return switch (choice) {
            case EXACTLY_ONE -> chosen == 0 ? Check.EXACTLY_ONE_OF_NONE : Check.EXACTLY_ONE_OF_SEVERAL;
            case AT_MOST_ONE -> Check.AT_MOST_ONE;
            case AT_LEAST_ONE -> Check.AT_LEAST_ONE;
            case ALL_OR_NONE -> null;
        };
    }

    private static void incomplete(
            Reporter reporter, RuleInfo rule, Choice choice, Member[][] groups, @Nullable Object[] values) {
        Check check = switch (choice) {
            case EXACTLY_ONE -> Check.EXACTLY_ONE_PART;
            case AT_MOST_ONE -> Check.AT_MOST_ONE_PART;
            case AT_LEAST_ONE -> Check.AT_LEAST_ONE_PART;
            case ALL_OR_NONE -> Check.ALL_OR_NONE;
        };
        int next = 0;
        for (Member[] group : groups) {
            if (given(values, next, group.length) > 0) {
                missing(reporter, rule, check, group, values, next);
            }
            next += group.length;
        }
    }

    private static void missing(
            Reporter reporter, RuleInfo rule, Check check, Member[] group, @Nullable Object[] values, int from) {
        List<String> given = new ArrayList<>();
        for (int index = 0; index < group.length; index++) {
            if (!isBlank(values[from + index])) {
                given.add(Reporter.subject(group[index]).name());
            }
        }
        for (int index = 0; index < group.length; index++) {
            if (isBlank(values[from + index])) {
                reporter.broken(rule, check, group[index], "given", String.join(", ", given));
            }
        }
    }

    private static List<Subject> subjects(Member[] members) {
        return Arrays.stream(members).map(Reporter::subject).toList();
    }

    /** A group of several is told by its names in parentheses. */
    private static List<Subject> groupSubjects(Member[][] groups) {
        return Arrays.stream(groups)
                .map(group -> group.length == 1
                        ? Reporter.subject(group[0])
                        : new Subject(
                                subjects(group).stream().map(Subject::name).collect(Collectors.joining(", ", "(", ")")),
                                null,
                                null))
                .toList();
    }
}
