package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ConditionExpr;
import dev.vendorspec.language.syntax.ConditionParser;
import dev.vendorspec.language.syntax.PathExpr;
import dev.vendorspec.language.syntax.RuleDecl;
import dev.vendorspec.language.syntax.RuleDecl.DemandDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an object's rules. */
final class RuleReader {

    private static final List<String> KEYS = List.of("when", "require", "atLeastOne", "note", "level", "docs");
    private static final List<String> DEMANDS = List.of("require", "atLeastOne", "note");

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
        Optional<DemandDecl> demand = demand(what, map);
        Optional<ConditionExpr> when = map.text("when").flatMap(text -> ConditionParser.parse(text, map.problems()));
        boolean whenBroken = map.has("when") && when.isEmpty();
        Written level = map.text("level").orElse(null);
        return demand.map(
                found -> new RuleDecl(name, when.orElse(null), whenBroken, found, level, DocsReader.read(map)));
    }

    private static Optional<DemandDecl> demand(String what, MapReader map) {
        List<String> given = DEMANDS.stream().filter(map::has).toList();
        if (given.size() != 1) {
            String found = given.isEmpty() ? "none" : String.join(" and ", given);
            map.problems()
                    .tell(
                            map.at(),
                            ProblemCode.BAD_DEMAND,
                            what + " needs one of " + Words.either(DEMANDS) + ", found " + found);
            return Optional.empty();
        }
        if (given.get(0).equals("note")) {
            return map.text("note").map(DemandDecl.Note::new);
        }
        List<PathExpr> paths =
                map.texts(given.get(0)).stream().map(PathExpr::of).toList();
        return demand(what, given.get(0), paths, map);
    }

    private static Optional<DemandDecl> demand(String what, String key, List<PathExpr> paths, MapReader map) {
        boolean require = key.equals("require");
        boolean empty = map.node(key)
                .filter(node ->
                        node instanceof YamlNode.Items list && list.items().isEmpty())
                .isPresent();
        if (empty || !require && paths.size() == 1) {
            map.problems()
                    .tell(
                            map.at(),
                            ProblemCode.BAD_DEMAND,
                            what + (empty ? " names no field" : " names one field only"),
                            empty ? "name at least one" : "write require: instead, or name another");
            return Optional.empty();
        }
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(require ? new DemandDecl.Require(paths) : new DemandDecl.AtLeastOne(paths));
    }
}
