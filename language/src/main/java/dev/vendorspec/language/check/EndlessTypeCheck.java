package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** No object has to contain itself. */
final class EndlessTypeCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        Map<String, ObjectType> objects = objects(subject.vendor());
        for (ObjectType object : objects.values()) {
            for (Field field : object.fields()) {
                if (isDemanded(field) && leadsTo(target(field), object.name(), objects)) {
                    problems.tell(
                            field.at(),
                            ProblemCode.ENDLESS_TYPE,
                            "every " + object.name() + " has to contain another one by the field "
                                    + Words.quote(field.wireName()),
                            "leave a \"!\" out");
                }
            }
        }
    }

    private static Map<String, ObjectType> objects(Vendor vendor) {
        Map<String, ObjectType> objects = new HashMap<>();
        vendor.objects().forEach(object -> objects.put(object.name(), object));
        return objects;
    }

    private static boolean isDemanded(Field field) {
        return field.required() && field.type() instanceof ValueType.ObjectOf;
    }

    private static String target(Field field) {
        return ((ValueType.ObjectOf) field.type()).objectName();
    }

    private static boolean leadsTo(String from, String wanted, Map<String, ObjectType> objects) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (name.equals(wanted)) {
                return true;
            }
            ObjectType object = objects.get(name);
            if (object != null && seen.add(name)) {
                object.fields().stream()
                        .filter(EndlessTypeCheck::isDemanded)
                        .map(EndlessTypeCheck::target)
                        .forEach(open::add);
            }
        }
        return false;
    }
}
