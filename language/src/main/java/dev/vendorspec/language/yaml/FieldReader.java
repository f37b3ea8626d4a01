package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.DocsDecl;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.TraitsDecl;
import dev.vendorspec.language.syntax.TypeExpr;
import dev.vendorspec.language.syntax.TypeParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads lists of fields: an object's, and an endpoint's path parameters. */
final class FieldReader {

    private static final List<String> COMMON_KEYS = List.of(
            "type",
            "docs",
            "default",
            "const",
            "forbidden",
            "except",
            "java",
            "personal",
            "secret",
            "level",
            "documented",
            "because");
    private static final List<String> KEYS = Stream.of(COMMON_KEYS, TraitsReader.KEYS, TraitsReader.BODY_KEYS)
            .flatMap(List::stream)
            .toList();
    private static final List<String> PATH_KEYS = Stream.of(COMMON_KEYS, TraitsReader.KEYS, List.of("scope"))
            .flatMap(List::stream)
            .toList();

    private static final List<String> SETTING_KEYS =
            Stream.of(COMMON_KEYS, TraitsReader.KEYS).flatMap(List::stream).toList();

    private FieldReader() {}

    static List<FieldDecl> settings(YamlNode.Entries map, ProblemSink problems) {
        return read(map, SETTING_KEYS, problems);
    }

    static List<FieldDecl> fields(YamlNode.Entries map, ProblemSink problems) {
        return read(map, KEYS, problems);
    }

    static List<FieldDecl> pathParameters(YamlNode.Entries map, ProblemSink problems) {
        return read(map, PATH_KEYS, problems);
    }

    private static List<FieldDecl> read(YamlNode.Entries map, List<String> keys, ProblemSink problems) {
        List<FieldDecl> fields = new ArrayList<>();
        for (YamlNode.Entry entry : map.entries()) {
            fields.add(field(entry, keys, problems));
        }
        return fields;
    }

    private static FieldDecl field(YamlNode.Entry entry, List<String> keys, ProblemSink problems) {
        String what = "field " + Words.quote(entry.key().value());
        if (entry.missing()) {
            problems.tell(entry.key().at(), ProblemCode.MISSING_KEY, what + " has no type");
            return bare(entry.key(), Optional.empty());
        }
        if (entry.value() instanceof YamlNode.Text text) {
            return bare(entry.key(), TypeParser.parse(text.written(), problems));
        }
        if (isNoField(entry, what, problems)) {
            return bare(entry.key(), Optional.empty());
        }
        return MapReader.of(entry.value(), entry.key().at(), what, keys, problems)
                .map(map -> full(entry.key(), map))
                .orElseGet(() -> bare(entry.key(), Optional.empty()));
    }

    /** Tells where a list stands for a list's type, or the type's rules were indented like a field. */
    private static boolean isNoField(YamlNode.Entry entry, String what, ProblemSink problems) {
        if (entry.value() instanceof YamlNode.Items list) {
            problems.tell(
                    list.at(),
                    ProblemCode.WRONG_KIND,
                    what + ": expected a type, found a list",
                    "write list<string>, or what its items are");
            return true;
        }
        boolean rules = entry.key().value().equals("rules")
                && entry.value() instanceof YamlNode.Entries map
                && map.find("type").isEmpty();
        if (rules) {
            problems.tell(
                    entry.key().at(),
                    ProblemCode.MISSING_KEY,
                    what + " has no type",
                    "indent it like \"fields\" if these are the type's rules");
        }
        return rules;
    }

    private static FieldDecl bare(Written name, Optional<TypeExpr> type) {
        return new FieldDecl(
                name,
                type.orElse(null),
                DocsDecl.NONE,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                TraitsDecl.NONE,
                null);
    }

    private static FieldDecl full(Written name, MapReader map) {
        map.need("type");
        return new FieldDecl(
                name,
                map.text("type")
                        .flatMap(type -> TypeParser.parse(type, map.problems()))
                        .orElse(null),
                DocsReader.read(map),
                map.text("default").orElse(null),
                map.text("const").orElse(null),
                map.text("forbidden").orElse(null),
                map.texts("except"),
                map.text("java").orElse(null),
                map.flag("personal").orElse(null),
                map.flag("secret").orElse(null),
                map.text("level").orElse(null),
                map.text("documented").orElse(null),
                map.text("because").orElse(null),
                TraitsReader.read(map),
                map.text("scope").orElse(null));
    }
}
