package dev.vendorspec.language.yaml;

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
            types.add(type(entry, problems).orElseGet(() -> new TypeDecl.Unreadable(entry.key())));
        }
        return types;
    }

    private static Optional<TypeDecl> type(YamlNode.Entry entry, ProblemSink problems) {
        Written name = entry.key();
        String what = "type " + Words.quote(name.value());
        boolean isEnum = entry.value() instanceof YamlNode.Entries map
                && map.entries().stream().anyMatch(key -> key.key().value().equals("enum"));
        List<String> keys = isEnum ? ENUM_KEYS : OBJECT_KEYS;
        return MapReader.of(entry.value(), name.at(), what, keys, problems)
                .flatMap(map -> isEnum ? enumType(name, map) : objectType(name, what, map));
    }

    private static Optional<TypeDecl> objectType(Written name, String what, MapReader map) {
        if (!map.has("fields")) {
            map.problems().tell(name.at(), ProblemCode.MISSING_KEY, what + " needs the key \"fields\" or \"enum\"");
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
