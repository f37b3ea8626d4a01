package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ConditionExpr;
import dev.vendorspec.language.syntax.ConditionParser;
import dev.vendorspec.language.syntax.RuleDecl;
import dev.vendorspec.language.syntax.RuleDecl.DemandDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an object's rules. */
final class RuleReader {

    private static final List<String> KEYS = Stream.of(
                    List.of("when"), DemandReader.KEYS, List.of("in", "level", "docs", "message"))
            .flatMap(List::stream)
            .toList();

    private RuleReader() {}

    static List<RuleDecl> rules(YamlNode.Entries map, ProblemSink problems) {
        List<RuleDecl> rules = new ArrayList<>();
        if (isOneRule(map, problems)) {
            return rules;
        }
        for (YamlNode.Entry entry : map.entries()) {
            String what = "rule " + Words.quote(entry.key().value());
            MapReader.of(entry.value(), entry.key().at(), what, KEYS, problems)
                    .flatMap(rule -> rule(entry.key(), what, rule))
                    .ifPresent(rules::add);
        }
        return rules;
    }

    /** Tells where a rule without a name stands in place of rules with names. */
    private static boolean isOneRule(YamlNode.Entries map, ProblemSink problems) {
        boolean one = !map.entries().isEmpty()
                && map.entries().stream()
                        .allMatch(entry ->
                                KEYS.contains(entry.key().value()) && !(entry.value() instanceof YamlNode.Entries));
        if (one) {
            problems.tell(
                    map.at(),
                    ProblemCode.WRONG_KIND,
                    "\"rules\": expected rules with names, found one without",
                    "write a name before it, such as company: { when: …, require: … }");
        }
        return one;
    }

    private static Optional<RuleDecl> rule(Written name, String what, MapReader map) {
        Optional<DemandDecl> demand = new DemandReader(what, map).read();
        Optional<ConditionExpr> when = map.text("when").flatMap(text -> ConditionParser.parse(text, map.problems()));
        boolean whenBroken = map.has("when") && when.isEmpty();
        Written level = map.text("level").orElse(null);
        return demand.map(found -> new RuleDecl(
                name,
                when.orElse(null),
                whenBroken,
                found,
                level,
                DocsReader.read(map),
                map.texts("in"),
                DocsReader.read(map, "message")));
    }
}
