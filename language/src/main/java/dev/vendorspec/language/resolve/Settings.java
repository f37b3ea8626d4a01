package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.Sensitivity;
import dev.vendorspec.language.model.Traits;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a client is given once: those that the document lists, and those that other lines declare by using them. */
final class Settings {

    private final Map<String, Field> known = new LinkedHashMap<>();
    private final Set<String> broken;
    private final ProblemSink problems;

    Settings(Fields listed, ProblemSink problems) {
        this.known.putAll(listed.known());
        this.broken = listed.broken();
        this.problems = problems;
    }

    /** The setting of that name; empty where there is none, which has been told. */
    Optional<Field> find(Written name) {
        Optional<Field> found = get(name.value());
        if (found.isEmpty() && !broken.contains(name.value())) {
            problems.tell(
                    name.at(),
                    ProblemCode.UNKNOWN_SETTING,
                    "there is no setting " + Words.quote(name.value()),
                    NearestName.suggest(name.value(), names()).or(() -> Optional.of("list it under settings:")));
        }
        return found;
    }

    Optional<Field> get(String name) {
        return Optional.ofNullable(known.get(name));
    }

    /** Whether there is one of that name, or would be but for a mistake that has been told. */
    boolean has(String name) {
        return known.containsKey(name) || broken.contains(name);
    }

    List<String> names() {
        List<String> names = new ArrayList<>(known.keySet());
        names.addAll(broken);
        return names;
    }

    /** A secret text of that name: the listed one, or else one that every client must be given. */
    Field secret(String name, Location at) {
        return known.computeIfAbsent(
                name,
                missing -> new Field(
                        missing,
                        JavaNames.camelCase(missing),
                        new ValueType.Text(Domain.NONE, null, null),
                        true,
                        null,
                        null,
                        "",
                        List.of(),
                        Sensitivity.SECRET,
                        Level.ENFORCE,
                        Docs.NONE,
                        null,
                        Traits.NONE,
                        at));
    }

    /** All of them, those of the document first. */
    List<Field> all() {
        return List.copyOf(known.values());
    }
}
