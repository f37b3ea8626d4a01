package dev.vendorspec.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The editors' schema and the compiler over the same documents. */
class EditorSchemaTest {

    private static final Path SPECS = Path.of("../spec/src/main/resources/vendorspec");
    private static final Path ONLY_COMPILER = Path.of("src/test/resources/schema/only-the-compiler.txt");
    private static final Path EVERY_KEY = Path.of("src/test/resources/schema/every-key.yaml");
    private static final Pattern TYPE =
            Pattern.compile(EditorSchema.TREE.at("/definitions/type/pattern").asString());

    @Test
    void theCopyThatTheDocumentationLinksIsTheSame() {
        assertThat(EditorSchema.read(Path.of("../docs/vendorspec-1.schema.json")))
                .isEqualTo(EditorSchema.read(EditorSchema.FILE));
    }

    @Test
    void itIsASchemaOfDraft7() {
        assertThat(EditorSchema.TREE.get("$schema").asString()).isEqualTo("http://json-schema.org/draft-07/schema#");
        assertThat(EditorSchema.defects()).isEmpty();
    }

    @Test
    void everyKeyIsDescribed() {
        List<String> bare = new ArrayList<>();
        properties(EditorSchema.TREE, "").forEach((pointer, property) -> {
            JsonNode meant = property.has("$ref")
                    ? EditorSchema.TREE.at(property.get("$ref").asString().substring(1))
                    : property;
            if (!meant.isBoolean() && meant.path("description").asString("").isBlank()) {
                bare.add(pointer);
            }
        });

        assertThat(bare).isEmpty();
    }

    static List<Path> goodDocuments() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Path folder : List.of(SPECS, Path.of("src/test/resources/good"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(documents::add);
            }
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("goodDocuments")
    void aGoodDocumentPassesBoth(Path document) throws IOException {
        assertThat(EditorSchema.mistakes(EditorSchema.read(document))).isEmpty();
        assertThat(errors(SourceText.decode(document.toString(), Files.readAllBytes(document))))
                .isEmpty();
    }

    @Test
    void aDocumentWithEveryKeyPasses() {
        String yaml = EditorSchema.read(EVERY_KEY);

        assertThat(EditorSchema.mistakes(yaml)).isEmpty();
        Set<String> unused = new TreeSet<>();
        properties(EditorSchema.TREE, "").keySet().stream()
                .map(pointer -> pointer.substring(pointer.lastIndexOf('/') + 1))
                .filter(key -> !Pattern.compile("\\b" + key + ":").matcher(yaml).find())
                .forEach(unused::add);
        assertThat(unused).isEmpty();
    }

    /** Cases that only the compiler sees, with the reason why a schema cannot. */
    private static Map<String, String> onlyCompiler() {
        Map<String, String> reasons = new TreeMap<>();
        EditorSchema.read(ONLY_COMPILER)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(": ", 2))
                .forEach(parts -> reasons.put(parts[0], parts[1]));
        return reasons;
    }

    @Test
    void whatTheCompilerRefusesTheSchemaRefusesButForTheCasesListed() {
        Map<String, String> seenByCompiler = new TreeMap<>();
        Set<String> seenBySchema = new TreeSet<>();
        for (String name : WrongSpecs.cases()) {
            Compilation compilation = WrongSpecs.compile(name);
            boolean refused = !EditorSchema.mistakes(EditorSchema.read(WrongSpecs.FOLDER.resolve(name + ".yaml")))
                    .isEmpty();
            if (refused) {
                seenBySchema.add(name);
            }
            if (compilation.hasErrors() && !refused) {
                seenByCompiler.put(name, WrongSpecs.headlines(compilation).get(0));
            }
            assertThat(refused && !compilation.hasErrors())
                    .as("%s: the schema refuses what the compiler takes", name)
                    .isFalse();
        }

        assertThat(onlyCompiler().keySet()).as("%s", seenByCompiler).isEqualTo(seenByCompiler.keySet());
        assertThat(seenBySchema).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            spec: 1                       | spec: 2
            vendor: corner-shop           | vendor: Corner_Shop
            server: https://api.shop      | server: ftp://api.shop
            auth: bearer                  | auth: berer
            auth: bearer                  | author: bearer
            auth: none                    | auth: [none]
            `  Order:`                    | `  order:`
            string(=8)!                   | string(8
            string(=8)!                   | string(=8)!!
            string(=8)!                   | strng(=8)
            GSM:          gsm             | GSM:          gsm?
            GSM:          gsm             | GSM:          12
            boolean as 0/1                | boolean as
            long, const: 2                | long as text, const: 2
            const: 2                      | const: 2, default: 2
            list<string(10)>              | list<string(10)
            list<string(10)>              | list<string!>
            list<string(10)>              | list
            personal: true                | personal: yes
            level: warn                   | level: warning
            java: remark                  | java: my remark
            , because: 'the example says "TR"' | ``
            type: time,                   | typ: time,
            type: time,                   | ``
            `fields:`                     | `field:`
            when: Kind = WHOLESALE        | when: Kind == WHOLESALE
            when: Kind = WHOLESALE and    | when: Kind = WHOLESALE &&
            require: GSM,                 | demand: GSM,
            require: GSM,                 | ``
            require: GSM,                 | require: GSM, note: too,
            require: GSM,                 | require: [],
            [TaxNo, GSM]                  | [TaxNo]
            `      owner:`                | `      my owner:`
            open: true                    | open: ja
            java: WHOLESALE               | java: whole
            tr: Toptan                    | de: Grosshandel
            `{ "01": Open, CLOSED: { en: Closed } }` | `{}`
            `  sendOrders:`               | `  SendOrders:`
            http: POST                    | http: SEND
            /orders/{day}                 | /orders/{day}?all=1
            /orders/{day}                 | /orders/{day
            scope: client                 | scope: all
            { Envelope: list<Order> }     | { Envelope: list<Order>, Other: = a b }
            response: Answer              | response: Answer!
            success: ok                   | success: ok = "1
            list: data.results,           | ``
            idempotent: true              | idempotent: 1
            idempotent: true              | idempotencyKey: Idempotency-Key
            idempotent: true              | requestId: header X Id
            idempotent: true              | duplicate: { key: day }
            idempotent: true              | duplicate: { key: day, status: 200 }
            idempotent: true              | duplicate: { key: day, status: 409, error: Duplicate }
            idempotent: true              | duplicate: { key: day, status: 409, for: E1 }
            409: Duplicate                | 209: Duplicate
            409: Duplicate                | 409: duplicate code
            request: examples/orders.json | request: ../orders.json
            request: examples/orders.json | requests: examples/orders.json
            """)
    void aMistakeThatASchemaCanSeeIsRefusedByBoth(String good, String wrong) {
        String shop = GoodSpecs.shop().text();
        assertThat(shop).contains(good);
        String yaml = shop.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(wrong));

        assertThat(EditorSchema.mistakes(yaml)).isNotEmpty().doesNotContain("not YAML");
        assertThat(errors(new SourceText("shop.yaml", yaml))).isNotEmpty();
    }

    @Test
    void aTypesExamplesAreTypes() {
        List<String> examples = new ArrayList<>();
        EditorSchema.TREE.at("/definitions/type/examples").forEach(example -> examples.add(example.asString()));

        assertThat(examples).hasSizeGreaterThan(40).allMatch(TYPE.asMatchPredicate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "string( 4 .. 200 )!",
                "string(..5)",
                "string(4..)",
                "int(-5..5)",
                "decimal(0.5..)",
                "decimal(18, 2)!",
                "boolean as \"false=A/true=P\"",
                "boolean! as true/false",
                "decimal as \"0,00\"",
                "decimal as 0.00",
                "decimal as stripped string",
                "instant as epochMillis string",
                "Kind! as string",
                "bytes(..1000)",
                "list<int as string>(..5)!",
                "map<Order>",
                "list<date as \"dd.MM.yyyy\">",
                " string "
            })
    void itKnowsATypeInAllItsForms(String type) {
        assertThat(TYPE.asMatchPredicate().test(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "str", "string(", "string(1.5)", "string(1,2)", "int(5)", "boolean(1)", "string as string",
                "string?", "int as string!", "order", "list<>", "list<list<int>>", "list<int>>", "int>", "map<string",
                "date as dd.MM.yyyy", "list<int> as string", "list<int!>", "uuid(5)", "json as string", "int as \"0\""
            })
    void itKnowsWhatIsNoType(String type) {
        assertThat(TYPE.asMatchPredicate().test(type)).isFalse();
    }

    /** The compiler itself tells the keys that it knows, where a key is unknown. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            auth: bearer                  | `zzzzzz: 1\nauth: bearer`          | /properties
            type: string(250),            | type: string(250), zzzzzz: 1,      | /definitions/field/anyOf/1/properties
            { type: string!, scope:       | { type: string!, zzzzzz: 1, scope: | /definitions/pathParameter/anyOf/1/properties
            { atLeastOne:                 | { zzzzzz: 1, atLeastOne:           | /definitions/rule/properties
            docs: An order                | `docs: An order\n    zzzzzz: 1`    | /definitions/objectType/properties
            open: true                    | `open: true\n    zzzzzz: 1`        | /definitions/enumType/properties
            { java: WHOLESALE             | { zzzzzz: 1, java: WHOLESALE       | /definitions/code/anyOf/1/properties
            docs: Send orders             | `docs: Send orders\n    zzzzzz: 1` | /definitions/endpoint/properties
            { list:                       | { zzzzzz: 1, list:                 | /definitions/rows/properties
            because: the page             | `zzzzzz: 1\n        because: the page` | /definitions/example/properties
            { tr: Tutar                   | { zzzzzz: 1, tr: Tutar             | /definitions/labels/properties
            """)
    void itHasEveryKeyOfTheCompiler(String good, String wrong, String properties) {
        String yaml = GoodSpecs.shop().text().replace(good, wrong.replace("\\n", "\n"));
        String told = problems(new SourceText("shop.yaml", yaml)).stream()
                .filter(problem -> problem.code() == ProblemCode.UNKNOWN_KEY)
                .map(Problem::headline)
                .findFirst()
                .orElseThrow();
        List<String> keys =
                Arrays.asList(told.substring(told.indexOf("; it has ") + 9).split(", "));
        List<String> known = new ArrayList<>();
        EditorSchema.TREE.at(properties).propertyNames().forEach(known::add);

        assertThat(keys).hasSizeGreaterThan(1);
        assertThat(known).containsAll(keys);
    }

    @Test
    void everySpecSaysWhereItsSchemaIs() throws IOException {
        try (Stream<Path> files = Files.list(SPECS)) {
            List<Path> specs =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(specs).isNotEmpty().allSatisfy(spec -> {
                String first = EditorSchema.read(spec).lines().findFirst().orElseThrow();
                assertThat(first).startsWith("# yaml-language-server: $schema=");
                Path schema = SPECS.resolve(first.substring(first.indexOf('=') + 1));
                assertThat(EditorSchema.read(schema)).isEqualTo(EditorSchema.read(EditorSchema.FILE));
            });
        }
    }

    /** All properties that some schema within the schema lists, by pointer. */
    private static Map<String, JsonNode> properties(JsonNode schema, String pointer) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        schema.properties().forEach(member -> {
            String at = pointer + "/" + member.getKey();
            if (member.getKey().equals("properties")) {
                member.getValue().properties().forEach(each -> found.put(at + "/" + each.getKey(), each.getValue()));
            }
            found.putAll(properties(member.getValue(), at));
        });
        int index = 0;
        for (JsonNode item : schema.isArray() ? schema.values() : List.<JsonNode>of()) {
            found.putAll(properties(item, pointer + "/" + index++));
        }
        return found;
    }

    private static List<Problem> problems(SourceText document) {
        return SpecCompiler.compile(List.of(document), (from, path) -> open(document, path))
                .problems();
    }

    private static List<String> errors(SourceText document) {
        Compilation compilation = SpecCompiler.compile(List.of(document), (from, path) -> open(document, path));
        return compilation.hasErrors() ? WrongSpecs.headlines(compilation) : List.of();
    }

    private static Optional<SourceText> open(SourceText document, String path) {
        Path folder = Path.of(document.path()).getParent();
        if (folder == null) {
            return GoodSpecs.open(path);
        }
        Path file = folder.resolve(path);
        return Files.isRegularFile(file)
                ? Optional.of(new SourceText(file.toString(), EditorSchema.read(file)))
                : Optional.empty();
    }
}
