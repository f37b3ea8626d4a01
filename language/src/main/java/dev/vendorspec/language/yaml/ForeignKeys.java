package dev.vendorspec.language.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The keys that other languages have for what this one says otherwise. {@link MapReader} asks for unknown keys. */
final class ForeignKeys {

    private static final String DOCS = "write docs";
    private static final String MARK = "write a \"!\" behind the type, such as string!";
    private static final String NO_MARK = "leave it out: without a \"!\" behind its type a field is optional";
    private static final String LIMITS =
            "limits stand behind the type, such as string(250), string(4..200) or int(0..100)";
    private static final String ENUM = "an enum is a type: it stands under types, with the key enum for its codes";
    private static final String HTTP = "write http: and method and path, such as POST /orders";

    private static final Map<String, String> FIELD = Map.ofEntries(
            Map.entry("required", MARK),
            Map.entry("mandatory", MARK),
            Map.entry("optional", NO_MARK),
            Map.entry("nullable", NO_MARK),
            Map.entry("length", LIMITS),
            Map.entry("maxlength", LIMITS),
            Map.entry("minlength", LIMITS),
            Map.entry("max", LIMITS),
            Map.entry("min", LIMITS),
            Map.entry("maximum", LIMITS),
            Map.entry("minimum", LIMITS),
            Map.entry("precision", "digits stand behind the type, such as \"decimal(18,2)\""),
            Map.entry("scale", "digits stand behind the type, such as \"decimal(18,2)\""),
            Map.entry("items", "what the items are stands behind the type: list<string>"),
            Map.entry("enum", "give the codes a name under types, with the key enum, and write that name as the type"),
            Map.entry(
                    "values", "give the codes a name under types, with the key enum, and write that name as the type"),
            Map.entry(
                    "format",
                    "write a type such as email, or the form behind the type, such as date as \"dd.MM.yyyy\""),
            Map.entry("description", DOCS),
            Map.entry("label", DOCS),
            Map.entry("title", DOCS),
            Map.entry("comment", DOCS));
    private static final Map<String, String> RULE = Map.of(
            "if", "write when",
            "condition", "write when",
            "then", "write require",
            "required", "write require",
            "description", DOCS);
    private static final Map<String, String> ENDPOINT = Map.ofEntries(
            Map.entry("method", HTTP),
            Map.entry("url", HTTP),
            Map.entry("uri", HTTP),
            Map.entry("get", HTTP),
            Map.entry("post", HTTP),
            Map.entry("put", HTTP),
            Map.entry("patch", HTTP),
            Map.entry("delete", HTTP),
            Map.entry("body", "write request"),
            Map.entry("requestbody", "write request"),
            Map.entry("returns", "write response"),
            Map.entry("responses", "write response"),
            Map.entry("description", DOCS),
            Map.entry("summary", DOCS));
    private static final Map<String, String> OBJECT = Map.of(
            "properties", "write fields",
            "required", "write a \"!\" behind the type of each required field",
            "description", DOCS);
    private static final Map<String, String> DOCUMENT = Map.ofEntries(
            Map.entry("name", "write vendor"),
            Map.entry("url", "write server"),
            Map.entry("baseurl", "write server"),
            Map.entry("host", "write server"),
            Map.entry("paths", "write endpoints"),
            Map.entry("operations", "write endpoints"),
            Map.entry("schemas", "write types"),
            Map.entry("definitions", "write types"),
            Map.entry("models", "write types"),
            Map.entry("enums", ENUM),
            Map.entry("enum", ENUM),
            Map.entry("security", "write auth"),
            Map.entry("description", DOCS));

    private ForeignKeys() {}

    /**
     * What to write instead; empty for a key that means nothing elsewhere either.
     *
     * @param known the keys that there are, by which the place is recognised
     */
    static Optional<String> fix(YamlNode.Entry entry, List<String> known) {
        Optional<String> fix = fix(entry.key().value(), known);
        boolean no = entry.value() instanceof YamlNode.Text text
                && text.written().value().equals("false");
        return fix.map(found -> no && found.equals(MARK) ? NO_MARK : found);
    }

    static Optional<String> fix(String key, List<String> known) {
        return Optional.ofNullable(table(known).get(key.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> table(List<String> known) {
        if (known.contains("endpoints")) {
            return DOCUMENT;
        }
        if (known.contains("fields")) {
            return OBJECT;
        }
        if (known.contains("when")) {
            return RULE;
        }
        if (known.contains("http")) {
            return ENDPOINT;
        }
        return known.contains("type") ? FIELD : Map.of();
    }
}
