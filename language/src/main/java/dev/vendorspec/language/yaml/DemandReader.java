package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ConditionParser;
import dev.vendorspec.language.syntax.PathExpr;
import dev.vendorspec.language.syntax.RuleDecl.DemandDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what one rule demands. {@link RuleReader} makes one for each. */
final class DemandReader {

    /** The keys of demands, of which a rule has exactly one. */
    static final List<String> KEYS = List.of(
            "require",
            "forbid",
            "atLeastOne",
            "exactlyOne",
            "atMostOne",
            "allOrNone",
            "assert",
            "unique",
            "same",
            "note");

    private final String what;
    private final MapReader map;

    DemandReader(String what, MapReader map) {
        this.what = what;
        this.map = map;
    }

    /** The demand; empty where there is none that makes sense, which has been told. */
    Optional<DemandDecl> read() {
        List<String> given = KEYS.stream().filter(map::has).toList();
        if (given.size() != 1) {
            String found = given.isEmpty() ? "none" : String.join(" and ", given);
            tell("needs one of " + Words.either(KEYS) + ", found " + found, Optional.empty());
            return Optional.empty();
        }
        String key = given.get(0);
        return switch (key) {
            case "note" -> map.text(key).map(DemandDecl.Note::new);
            case "assert" ->
                map.text(key)
                        .flatMap(text -> ConditionParser.parse(text, map.problems()))
                        .map(DemandDecl.Assert::new);
            case "unique", "same" ->
                map.text(key).map(PathExpr::of).map(path -> new DemandDecl.Items(key.equals("same"), path));
            case "require" -> paths(key).map(DemandDecl.Require::new);
            case "forbid" -> paths(key).map(DemandDecl.Forbid::new);
            default -> choice(key);
        };
    }

    private Optional<List<PathExpr>> paths(String key) {
        List<PathExpr> paths = map.texts(key).stream().map(PathExpr::of).toList();
        return namesNone(key) || paths.isEmpty() ? Optional.empty() : Optional.of(paths);
    }

    /** Whether the list is empty, which is told then. */
    private boolean namesNone(String key) {
        boolean empty = map.node(key)
                .filter(node ->
                        node instanceof YamlNode.Items list && list.items().isEmpty())
                .isPresent();
        if (empty) {
            tell("names no field", Optional.of("name at least one"));
        }
        return empty;
    }

    private Optional<DemandDecl> choice(String key) {
        Optional<YamlNode> node = map.node(key);
        if (node.isEmpty() || namesNone(key)) {
            return Optional.empty();
        }
        List<List<PathExpr>> groups = groups(node.get(), Words.quote(key));
        boolean flat = groups.stream().allMatch(group -> group.size() == 1);
        if (groups.size() == 1 && (flat || !key.equals("allOrNone"))) {
            Optional<String> fix = key.equals("atLeastOne")
                    ? Optional.of("write require: instead, or name another")
                    : Optional.of("name another");
            tell("names one " + (flat ? "field" : "group") + " only", fix);
            return Optional.empty();
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(new DemandDecl.Choice(key, groups));
    }

    private List<List<PathExpr>> groups(YamlNode node, String key) {
        if (!(node instanceof YamlNode.Items list)) {
            return Nodes.texts(node, key, map.problems()).stream()
                    .map(text -> List.of(PathExpr.of(text)))
                    .toList();
        }
        List<List<PathExpr>> groups = new ArrayList<>();
        for (YamlNode item : list.items()) {
            List<Written> group = Nodes.texts(item, "an item of " + key, map.problems());
            if (!group.isEmpty()) {
                groups.add(group.stream().map(PathExpr::of).toList());
            }
        }
        return groups;
    }

    private void tell(String text, Optional<String> fix) {
        map.problems().tell(map.at(), ProblemCode.BAD_DEMAND, what + " " + text, fix);
    }
}
