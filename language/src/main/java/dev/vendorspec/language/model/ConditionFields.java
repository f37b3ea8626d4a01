package dev.vendorspec.language.model;

import java.util.ArrayList;
import java.util.List;

/** The fields that a condition looks at. Rules' messages, the rules of the language and the resolver ask. */
public final class ConditionFields {

    private final List<Path> found = new ArrayList<>();

    private ConditionFields() {}

    /**
     * The paths in the order in which they are written, some perhaps more than once. Of a list whose items are looked at
     * it is the list's own path.
     */
    public static List<Path> of(Condition condition) {
        ConditionFields fields = new ConditionFields();
        fields.collect(condition);
        return List.copyOf(fields.found);
    }

    private void collect(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            add(compare.path());
        } else if (condition instanceof Condition.Relate relate) {
            operand(relate.left());
            operand(relate.right());
        } else if (condition instanceof Condition.In in) {
            add(in.path());
        } else if (condition instanceof Condition.Among among) {
            add(among.path());
            add(among.items().list());
        } else if (condition instanceof Condition.IsFormat format) {
            add(format.path());
        } else if (condition instanceof Condition.IsTrue flag) {
            add(flag.path());
        } else if (condition instanceof Condition.IsSet set) {
            add(set.path());
        } else if (condition instanceof Condition.IsBlank blank) {
            add(blank.path());
        } else if (condition instanceof Condition.Not not) {
            collect(not.condition());
        } else if (condition instanceof Condition.And and) {
            and.conditions().forEach(this::collect);
        } else if (condition instanceof Condition.Or or) {
            or.conditions().forEach(this::collect);
        } else if (condition instanceof Condition.Any any) {
            add(any.list());
            collect(any.ofItem());
        } else if (condition instanceof Condition.All all) {
            add(all.list());
            collect(all.ofItem());
        }
    }

    private void operand(Operand operand) {
        if (operand instanceof Operand.Of of) {
            add(of.path());
        } else if (operand instanceof Operand.Sum sum) {
            add(sum.items().list());
        } else if (operand instanceof Operand.Count count) {
            add(count.list());
        } else if (operand instanceof Operand.Length length) {
            add(length.path());
        }
    }

    private void add(Path path) {
        if (!path.isOfItem()) {
            found.add(path);
        }
    }
}
