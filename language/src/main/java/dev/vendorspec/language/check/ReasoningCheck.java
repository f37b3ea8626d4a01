package dev.vendorspec.language.check;

import dev.vendorspec.language.check.Reasoner.Answer;
import dev.vendorspec.language.check.Reasoner.Wanted;
import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules that cannot be meant: a condition that never holds, an assertion that never or always does, a field required and
 * forbidden at once, a rule that another one includes.
 */
final class ReasoningCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        Reasoner reasoner = new Reasoner(subject.vendor());
        for (ObjectType object : subject.vendor().objects()) {
            List<Rule> possible = new ArrayList<>();
            for (Rule rule : object.rules()) {
                if (rule.level() != Level.OFF && holds(rule, reasoner, problems)) {
                    claim(rule, reasoner, problems);
                    required(rule, reasoner, problems);
                    possible.stream()
                            .takeWhile(earlier -> !reasoner.isExhausted())
                            .forEach(earlier -> pair(earlier, rule, reasoner, problems));
                    possible.add(rule);
                }
            }
        }
    }

    private static boolean holds(Rule rule, Reasoner reasoner, ProblemSink problems) {
        boolean never = rule.when() != null && reasoner.isImpossible(applies(rule));
        if (never) {
            problems.tell(
                    rule.at(),
                    ProblemCode.IMPOSSIBLE_CONDITION,
                    "the condition of rule " + Words.quote(rule.name()) + " can never hold");
        }
        return !never;
    }

    private static void claim(Rule rule, Reasoner reasoner, ProblemSink problems) {
        if (!(rule.demand() instanceof Demand.Assert claim)) {
            return;
        }
        String name = "what rule " + Words.quote(rule.name()) + " asserts ";
        if (reasoner.isImpossible(and(applies(rule), claim.condition(), Answer.TRUE))) {
            problems.tell(rule.at(), ProblemCode.IMPOSSIBLE_CONDITION, name + "can never hold");
        } else if (reasoner.isImpossible(and(applies(rule), claim.condition(), Answer.FALSE))) {
            problems.tell(rule.at(), ProblemCode.IDLE_ASSERT, name + "can never be broken");
        }
    }

    /** A field that is required by itself is not forbidden by a rule. */
    private static void required(Rule rule, Reasoner reasoner, ProblemSink problems) {
        if (rule.demand() instanceof Demand.Forbid forbid && reasoner.isPossible(applies(rule))) {
            forbid.paths().stream()
                    .filter(path -> path.fields().stream().allMatch(Field::required))
                    .forEach(path -> problems.tell(
                            rule.at(),
                            ProblemCode.CONTRADICTORY_RULES,
                            "rule " + Words.quote(rule.name()) + " forbids " + Words.quote(path.toString())
                                    + ", which is required"));
        }
    }

    private static void pair(Rule earlier, Rule later, Reasoner reasoner, ProblemSink problems) {
        contradiction(earlier, later, reasoner, problems);
        boolean forward = includes(earlier, later, reasoner);
        boolean backward = !forward && includes(later, earlier, reasoner);
        if ((forward || backward) && !RepeatedRuleCheck.saySame(earlier, later)) {
            repeated(forward ? later : earlier, forward ? earlier : later, problems);
        }
    }

    private static void contradiction(Rule earlier, Rule later, Reasoner reasoner, ProblemSink problems) {
        List<Path> both = both(earlier.demand(), later.demand());
        if (both.isEmpty() || !meet(earlier, later)) {
            return;
        }
        List<Wanted> together = new ArrayList<>(applies(earlier));
        together.addAll(applies(later));
        if (reasoner.isPossible(together)) {
            both.stream()
                    .map(Path::toString)
                    .forEach(path -> problems.tell(
                            later.at(),
                            ProblemCode.CONTRADICTORY_RULES,
                            "rules " + Words.quote(earlier.name()) + " and " + Words.quote(later.name())
                                    + " can apply together, but one requires and the other forbids "
                                    + Words.quote(path)));
        }
    }

    /** What one requires and the other forbids. */
    private static List<Path> both(Demand one, Demand other) {
        if (one instanceof Demand.Require require && other instanceof Demand.Forbid forbid) {
            return require.paths().stream().filter(forbid.paths()::contains).toList();
        }
        return one instanceof Demand.Forbid && other instanceof Demand.Require ? both(other, one) : List.of();
    }

    /** Whether there is an endpoint in which both hold. */
    private static boolean meet(Rule one, Rule other) {
        return one.endpoints().isEmpty()
                || other.endpoints().isEmpty()
                || one.endpoints().stream().anyMatch(other.endpoints()::contains);
    }

    /** Whether whatever breaks the narrow rule breaks the wide one in the same way. */
    private static boolean includes(Rule wide, Rule narrow, Reasoner reasoner) {
        boolean everywhere = wide.endpoints().isEmpty()
                || !narrow.endpoints().isEmpty() && wide.endpoints().containsAll(narrow.endpoints());
        if (!everywhere || wide.level().compareTo(narrow.level()) > 0 || !demandsAll(wide.demand(), narrow.demand())) {
            return false;
        }
        Condition when = wide.when();
        return when == null || reasoner.isImpossible(and(applies(narrow), when, Answer.NOT_TRUE));
    }

    private static boolean demandsAll(Demand wide, Demand narrow) {
        if (wide instanceof Demand.Require all && narrow instanceof Demand.Require some) {
            return all.paths().containsAll(some.paths());
        }
        if (wide instanceof Demand.Forbid all && narrow instanceof Demand.Forbid some) {
            return all.paths().containsAll(some.paths());
        }
        return !(wide instanceof Demand.Note) && wide.equals(narrow);
    }

    private static void repeated(Rule repeats, Rule first, ProblemSink problems) {
        problems.tell(
                repeats.at(),
                ProblemCode.REPEATED_RULE,
                "rule " + Words.quote(repeats.name()) + " demands nothing that rule " + Words.quote(first.name())
                        + " does not demand already");
    }

    private static List<Wanted> applies(Rule rule) {
        Condition when = rule.when();
        return when == null ? List.of() : List.of(new Wanted(when, Answer.TRUE));
    }

    private static List<Wanted> and(List<Wanted> wanted, Condition condition, Answer answer) {
        List<Wanted> all = new ArrayList<>(wanted);
        all.add(new Wanted(condition, answer));
        return all;
    }
}
