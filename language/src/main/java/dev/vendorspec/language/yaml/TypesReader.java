package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.DocsDecl;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.RuleDecl;
import dev.vendorspec.language.syntax.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the types of a document. */
final class TypesReader {

    private static final List<String> OBJECT_KEYS = List.of("docs", "fields", "rules");
    private static final List<String> ENUM_KEYS = List.of("docs", "open", "enum");
    private static final List<String> CODE_KEYS = List.of("java", "tr", "en");

    private TypesReader() {}

    static List<TypeDecl> types(YamlNode.Entries map, ProblemSink problems) {
        List<TypeDecl> types = new ArrayList<>();
        for (YamlNode.Entry entry : map.entries()) {
            if (isPartOfType(entry, problems)) {
                continue;
            }
            types.add(type(entry, problems).orElseGet(() -> new TypeDecl.Unreadable(entry.key())));
        }
        return types;
    }

    /** Tells where a part of a type was indented like a type. */
    private static boolean isPartOfType(YamlNode.Entry entry, ProblemSink problems) {
        String key = entry.key().value();
        boolean part = OBJECT_KEYS.contains(key) || ENUM_KEYS.contains(key);
        if (part) {
            problems.tell(
                    entry.key().at(),
                    ProblemCode.UNKNOWN_KEY,
                    "\"types\" has types, and " + Words.quote(key) + " is a part of one",
                    "indent it so that it stands inside its type");
        }
        return part;
    }

    private static Optional<TypeDecl> type(YamlNode.Entry entry, ProblemSink problems) {
        Written name = entry.key();
        String what = "type " + Words.quote(name.value());
        boolean isEnum = entry.value() instanceof YamlNode.Entries map
                && map.entries().stream().anyMatch(key -> key.key().value().equals("enum"));
        List<String> keys = isEnum ? ENUM_KEYS : OBJECT_KEYS;
        if (lacksFields(entry, what, problems)) {
            return Optional.empty();
        }
        return MapReader.of(entry.value(), name.at(), what, keys, problems)
                .flatMap(map -> isEnum ? enumType(name, map) : objectType(name, what, map));
    }

    /** Tells, once for all of them, where fields or codes stand directly in a type. */
    private static boolean lacksFields(YamlNode.Entry entry, String what, ProblemSink problems) {
        boolean lacks = entry.value() instanceof YamlNode.Entries map
                && map.entries().stream()
                        .noneMatch(key -> OBJECT_KEYS.contains(key.key().value())
                                || ENUM_KEYS.contains(key.key().value())
                                || NearestName.nearest(key.key().value(), OBJECT_KEYS)
                                        .isPresent()
                                || ForeignKeys.fix(key.key().value(), OBJECT_KEYS)
                                        .isPresent());
        if (lacks) {
            problems.tell(
                    entry.key().at(),
                    ProblemCode.MISSING_KEY,
                    what + " needs the key \"fields\" or \"enum\"",
                    "an object's fields stand under fields:, an enum's codes under enum:");
        }
        return lacks;
    }

    private static Optional<TypeDecl> objectType(Written name, String what, MapReader map) {
        if (!map.has("fields")) {
            map.problems()
                    .tell(
                            name.at(),
                            ProblemCode.MISSING_KEY,
                            what + " needs the key \"fields\" or \"enum\"",
                            "an object's fields stand under fields:, an enum's codes under enum:");
            return Optional.empty();
        }
        Optional<List<FieldDecl>> fields =
                map.entries("fields").map(entries -> FieldReader.fields(entries, map.problems()));
        List<RuleDecl> rules = map.entries("rules")
                .map(entries -> RuleReader.rules(entries, map.problems()))
                .orElse(List.of());
        DocsDecl docs = DocsReader.read(map);
        return fields.map(found -> new TypeDecl.ObjectDecl(name, docs, found, rules));
    }

    private static Optional<TypeDecl> enumType(Written name, MapReader map) {
        boolean open = map.flag("open").orElse(false);
        DocsDecl docs = DocsReader.read(map);
        Optional<YamlNode> list = map.node("enum").filter(node -> node instanceof YamlNode.Items);
        if (list.isPresent()) {
            map.problems()
                    .tell(
                            list.get().at(),
                            ProblemCode.WRONG_KIND,
                            "\"enum\": expected a map, found a list",
                            "write each code and what it means, such as 1: Buyer");
            return Optional.empty();
        }
        Optional<List<TypeDecl.CodeDecl>> codes = map.entries("enum").map(entries -> codes(entries, map.problems()));
        return codes.map(found -> new TypeDecl.EnumDecl(name, docs, open, found));
    }

    private static List<TypeDecl.CodeDecl> codes(YamlNode.Entries map, ProblemSink problems) {
        List<TypeDecl.CodeDecl> codes = new ArrayList<>();
        for (YamlNode.Entry entry : map.entries()) {
            codes.add(code(entry, problems));
        }
        return codes;
    }

    private static TypeDecl.CodeDecl code(YamlNode.Entry entry, ProblemSink problems) {
        if (entry.value() instanceof YamlNode.Text text) {
            Written label = text.written().missing() ? null : text.written();
            return new TypeDecl.CodeDecl(entry.key(), null, new DocsDecl(null, label));
        }
        String what = "code " + Words.quote(entry.key().value());
        return MapReader.of(entry.value(), entry.key().at(), what, CODE_KEYS, problems)
                .map(map -> new TypeDecl.CodeDecl(entry.key(), map.text("java").orElse(null), DocsReader.labels(map)))
                .orElseGet(() -> new TypeDecl.CodeDecl(entry.key(), null, DocsDecl.NONE));
    }
}
