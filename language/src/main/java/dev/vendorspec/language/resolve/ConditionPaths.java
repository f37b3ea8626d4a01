package dev.vendorspec.language.resolve;

import dev.vendorspec.language.syntax.ConditionExpr;
import dev.vendorspec.language.syntax.ConditionExpr.OperandExpr;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.ArrayList;
import java.util.List;

/** The paths of a condition in the order in which they are written. {@link ScopedPaths} looks for a list in them. */
final class ConditionPaths {

    private final List<PathExpr> found = new ArrayList<>();

    private ConditionPaths() {}

    static List<PathExpr> of(ConditionExpr condition) {
        ConditionPaths paths = new ConditionPaths();
        paths.collect(condition);
        return paths.found;
    }

    private void collect(ConditionExpr condition) {
        if (condition instanceof ConditionExpr.Compare compare) {
            found.add(compare.path());
        } else if (condition instanceof ConditionExpr.Relate relate) {
            operand(relate.left());
            operand(relate.right());
        } else if (condition instanceof ConditionExpr.In in) {
            found.add(in.path());
        } else if (condition instanceof ConditionExpr.InList in) {
            found.add(in.path());
        } else if (condition instanceof ConditionExpr.IsFormat format) {
            found.add(format.path());
        } else if (condition instanceof ConditionExpr.Flag flag) {
            found.add(flag.path());
        } else if (condition instanceof ConditionExpr.IsSet set) {
            found.add(set.path());
        } else if (condition instanceof ConditionExpr.IsBlank blank) {
            found.add(blank.path());
        } else if (condition instanceof ConditionExpr.Not not) {
            collect(not.condition());
        } else if (condition instanceof ConditionExpr.And and) {
            and.conditions().forEach(this::collect);
        } else if (condition instanceof ConditionExpr.Or or) {
            or.conditions().forEach(this::collect);
        } else if (condition instanceof ConditionExpr.Quantified quantified) {
            collect(quantified.condition());
        }
    }

    /** What a function looks through is a list of its own. */
    private void operand(OperandExpr operand) {
        if (operand instanceof ConditionExpr.PathOperand of) {
            found.add(of.path());
        } else if (operand instanceof ConditionExpr.Function function
                && function.name().equals("length")) {
            found.add(function.path());
        }
    }
}
