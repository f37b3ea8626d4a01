package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.RuleDecl;
import dev.vendorspec.language.syntax.TypeDecl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An endpoint in which a rule holds sends the rule's object: else the rule would be asked of nothing. */
final class RuleIsSentCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        Map<String, Set<String>> sent = sent(subject.vendor());
        for (TypeDecl type : subject.written().types()) {
            if (type instanceof TypeDecl.ObjectDecl object) {
                object.rules().forEach(rule -> rule(object.name().value(), rule, sent, problems));
            }
        }
    }

    /** The names of the types in each endpoint's request. */
    private static Map<String, Set<String>> sent(Vendor vendor) {
        Map<String, Set<String>> sent = new HashMap<>();
        for (Endpoint endpoint : vendor.endpoints()) {
            ReachedTypes reached = new ReachedTypes(vendor);
            reached.body(endpoint.request());
            sent.put(endpoint.name(), reached.names());
        }
        return sent;
    }

    private static String fix(String type, Map<String, Set<String>> sent) {
        List<String> senders = sent.entrySet().stream()
                .filter(entry -> entry.getValue().contains(type))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return senders.isEmpty() ? "no endpoint does; leave in: out" : "it is sent by " + String.join(", ", senders);
    }

    private static void rule(String type, RuleDecl rule, Map<String, Set<String>> sent, ProblemSink problems) {
        for (Written endpoint : rule.endpoints()) {
            Set<String> types = sent.get(endpoint.value());
            if (types != null && !types.contains(type)) {
                problems.tell(
                        endpoint.at(),
                        ProblemCode.NOT_SENT,
                        "the endpoint " + Words.quote(endpoint.value()) + " sends no " + type,
                        fix(type, sent));
            }
        }
    }
}
