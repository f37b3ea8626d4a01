package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.processor.plan.VendorPlan.ExceptionPlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.runtime.HttpStatusException;
import dev.vendorspec.runtime.VendorFailureException;
import dev.vendorspec.runtime.contract.HttpFailure;
import dev.vendorspec.runtime.contract.HttpStatuses;
import dev.vendorspec.runtime.contract.VendorFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The exceptions that a spec names for statuses and for a vendor's codes, each name once. A name that the runtime has is not made again. */
final class ExceptionPlanner {

    private final Map<String, ClassName> types = new LinkedHashMap<>();
    private final List<ExceptionPlan> plans = new ArrayList<>();

    ExceptionPlanner(List<Endpoint> endpoints, VendorNames names) {
        Map<String, SortedSet<Integer>> statuses = new LinkedHashMap<>();
        for (Endpoint endpoint : endpoints) {
            endpoint.answered()
                    .errors()
                    .forEach((status, name) -> statuses.computeIfAbsent(name, unused -> new TreeSet<>())
                            .add(status));
        }
        statuses.forEach((name, ofName) -> add(name, ofName, names));
        Map<String, SortedSet<String>> codes = new LinkedHashMap<>();
        for (Endpoint endpoint : endpoints) {
            endpoint.answered()
                    .codes()
                    .forEach((code, name) -> codes.computeIfAbsent(name, unused -> new TreeSet<>())
                            .add(code));
        }
        codes.forEach((name, ofName) -> addCode(name, ofName, names));
    }

    private void add(String name, SortedSet<Integer> statuses, VendorNames names) {
        Class<?> base = statuses.size() == 1 ? HttpStatuses.baseFor(statuses.first()) : HttpStatusException.class;
        if (base.getSimpleName().equals(name + "Exception")) {
            types.put(name, ClassName.get(base));
        } else {
            ClassName type = names.exception(name);
            types.put(name, type);
            plans.add(new ExceptionPlan(
                    type, ClassName.get(base), ClassName.get(HttpFailure.class), List.copyOf(statuses), List.of()));
        }
    }

    private void addCode(String name, SortedSet<String> codes, VendorNames names) {
        ClassName type = names.exception(name);
        types.put(name, type);
        plans.add(new ExceptionPlan(
                type,
                ClassName.get(VendorFailureException.class),
                ClassName.get(VendorFailure.class),
                List.of(),
                codes.stream().map(JavadocText::clean).toList()));
    }

    /** The classes to be generated. */
    List<ExceptionPlan> plans() {
        return List.copyOf(plans);
    }

    /** The class of a name, generated or the runtime's. */
    ClassName type(String name) {
        return types.get(name);
    }
}
