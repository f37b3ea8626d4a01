package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the values of a map with fixed keys, and tells of unknown and missing ones and of values of the wrong kind.
 * Every reader of this room reads through it.
 */
final class MapReader {

    private final Location at;
    private final String owner;
    private final ProblemSink problems;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Set<String> broken = new HashSet<>();

    private MapReader(YamlNode.Entries map, Location at, String owner, List<String> known, ProblemSink problems) {
        this.at = at;
        this.owner = owner;
        this.problems = problems;
        YamlNode.@Nullable Entry before = null;
        known.forEach(key -> map.find(key).ifPresent(node -> values.put(key, node)));
        for (YamlNode.Entry entry : map.entries()) {
            if (known.contains(entry.key().value())) {
                before = entry;
            } else {
                unknown(entry, before, map.braces(), known);
            }
        }
    }

    /**
     * @param at where a missing key is told
     * @param owner what has the keys, such as {@code rule "company"}
     * @param known the keys that there are
     * @return empty where the node is no map, which has been told then
     */
    static Optional<MapReader> of(YamlNode node, Location at, String owner, List<String> known, ProblemSink problems) {
        return Nodes.entries(node, owner, problems).map(map -> new MapReader(map, at, owner, known, problems));
    }

    private void unknown(YamlNode.Entry entry, YamlNode.@Nullable Entry before, boolean braces, List<String> known) {
        Written key = entry.key();
        if (braces
                && entry.missing()
                && before != null
                && before.value() instanceof YamlNode.Text cut
                && cut.written().style() == Written.Style.PLAIN) {
            BrokenBrackets.tell(cut.written(), cut.written().value() + ", " + key.value(), problems);
            values.remove(before.key().value());
            broken.add(before.key().value());
            return;
        }
        Optional<String> foreign = ForeignKeys.fix(entry, known);
        Optional<String> nearest = foreign.isPresent() ? Optional.empty() : NearestName.nearest(key.value(), known);
        problems.tell(
                key.at(),
                ProblemCode.UNKNOWN_KEY,
                owner + " has no key " + Words.quote(key.value()),
                foreign.or(() -> nearest.map(NearestName::question))
                        .orElseGet(() -> "it has " + String.join(", ", known)));
        // What was meant is there, under another name: that it is missing would be a second problem for one mistake.
        nearest.ifPresent(name -> values.putIfAbsent(name, entry.value()));
        known.stream()
                .filter(name -> foreign.filter(fix -> fix.matches("write " + name + "(:.*)?"))
                        .isPresent())
                .forEach(broken::add);
        if (foreign.isPresent() && known.contains("type")) {
            broken.add("type");
        }
    }

    Location at() {
        return at;
    }

    ProblemSink problems() {
        return problems;
    }

    boolean has(String key) {
        return values.containsKey(key) || broken.contains(key);
    }

    Optional<YamlNode> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Tells, once, that a key which has to be there is not. */
    void need(String key) {
        if (!has(key)) {
            problems.tell(at, ProblemCode.MISSING_KEY, owner + " needs the key " + Words.quote(key));
        }
    }

    Optional<Written> text(String key) {
        return node(key).flatMap(node -> Nodes.text(node, Words.quote(key), problems));
    }

    Optional<YamlNode.Entries> entries(String key) {
        return node(key).flatMap(node -> Nodes.entries(node, Words.quote(key), problems));
    }

    /** The texts of a list, or one text that stands for a list of one. */
    List<Written> texts(String key) {
        return node(key)
                .map(node -> Nodes.texts(node, Words.quote(key), problems))
                .orElse(List.of());
    }

    /** What {@code true} or {@code false} says; empty where the key is not there. */
    Optional<Boolean> flag(String key) {
        Optional<Written> word = text(key);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String value = word.get().value();
        boolean known = !word.get().quoted() && (value.equals("true") || value.equals("false"));
        if (!known) {
            problems.tell(
                    word.get().at(),
                    ProblemCode.UNKNOWN_WORD,
                    Words.quote(key) + " is true or false, found " + Words.quote(value));
            return Optional.empty();
        }
        return Optional.of(value.equals("true"));
    }
}
