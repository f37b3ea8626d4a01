package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.ConditionFields;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A rule whose condition denies something of a field that may be absent is silent where it is: most writers of
 * {@code not isCompany} take an absent flag for false. A condition that also asks whether the field is there knows
 * already; one that affirms ({@code kind = 1}) means a field that is there.
 */
final class AbsentConditionCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        for (ObjectType object : subject.vendor().objects()) {
            object.rules().forEach(rule -> rule(rule, problems));
        }
    }

    private static void rule(Rule rule, ProblemSink problems) {
        if (rule.when() == null) {
            return;
        }
        Set<Path> denied = new LinkedHashSet<>();
        Set<Path> asked = new LinkedHashSet<>();
        collect(rule.when(), false, denied, asked);
        denied.removeAll(asked);
        denied.stream()
                .filter(path -> path.fields().stream().anyMatch(AbsentConditionCheck::mayBeAbsent))
                .forEach(path -> problems.tell(
                        rule.at(),
                        ProblemCode.ABSENT_CONDITION,
                        "rule " + Words.quote(rule.name()) + " says nothing where " + Words.quote(path.toString())
                                + " is absent",
                        "require the field, give it a default, or ask \"is set\" too"));
    }

    private static boolean mayBeAbsent(Field field) {
        return !field.required() && field.defaultValue() == null && field.constant() == null;
    }

    private static void collect(Condition condition, boolean negated, Set<Path> denied, Set<Path> asked) {
        if (condition instanceof Condition.Compare compare) {
            if (negated != (compare.operator() == Condition.Operator.NOT_EQUAL)) {
                denied.add(compare.path());
            }
        } else if (condition instanceof Condition.Relate relate) {
            if (negated != (relate.operator() == Condition.Operator.NOT_EQUAL)) {
                denied.addAll(ConditionFields.of(relate));
            }
        } else if (condition instanceof Condition.Among among) {
            addIf(negated, among.path(), denied);
            addIf(negated, among.items().list(), denied);
        } else if (condition instanceof Condition.IsFormat format) {
            addIf(negated, format.path(), denied);
        } else if (condition instanceof Condition.Any any) {
            addIf(negated, any.list(), denied);
        } else if (condition instanceof Condition.All all) {
            addIf(negated, all.list(), denied);
        } else if (condition instanceof Condition.In in) {
            addIf(negated, in.path(), denied);
        } else if (condition instanceof Condition.IsTrue flag) {
            addIf(negated, flag.path(), denied);
        } else if (condition instanceof Condition.IsSet set) {
            asked.add(set.path());
        } else if (condition instanceof Condition.IsBlank blank) {
            asked.add(blank.path());
        } else if (condition instanceof Condition.Not not) {
            collect(not.condition(), !negated, denied, asked);
        } else if (condition instanceof Condition.And and) {
            and.conditions().forEach(part -> collect(part, negated, denied, asked));
        } else if (condition instanceof Condition.Or or) {
            or.conditions().forEach(part -> collect(part, negated, denied, asked));
        }
    }

    private static void addIf(boolean negated, Path path, Set<Path> denied) {
        if (negated) {
            denied.add(path);
        }
    }
}
