package dev.vendorspec.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Vendors in several documents, and parts that several vendors share. Wrong ones are among the wrong specs. */
class IncludeTest {

    private static final String VENDOR = """
            spec: 1
            vendor: acme
            server: https://api.acme.example
            include: [orders/orders.yaml, shared/people.yaml]
            types:
              Answer:
                fields:
                  id: string
            endpoints:
              ping:
                http: GET /ping
                response: Answer
            """;
    private static final String ORDERS = """
            spec: 1
            include: ../shared/people.yaml
            types:
              Order:
                fields:
                  buyer: Person!
            endpoints:
              order:
                http: POST /orders
                request: Order
                response: Answer
                examples:
                  one: { request: examples/one.json }
            """;
    private static final String PEOPLE = """
            spec: 1
            types:
              Person:
                fields:
                  name: string!
            """;

    private final Map<String, String> files = new HashMap<>(Map.of(
            "orders/orders.yaml",
            ORDERS,
            "shared/people.yaml",
            PEOPLE,
            "orders/examples/one.json",
            "{ \"buyer\": { \"name\": \"A\" } }"));
    private final List<String> opened = new ArrayList<>();

    @Test
    void partsComeFirstEachOnceBehindWhatItIncludes() {
        Compilation compilation = compile("acme.yaml", VENDOR);

        assertThat(compilation.problems()).isEmpty();
        Vendor vendor = compilation.vendors().get(0);
        assertThat(vendor.objects()).extracting(ObjectType::name).containsExactly("Person", "Order", "Answer");
        assertThat(vendor.endpoints()).extracting(Endpoint::name).containsExactly("order", "ping");
    }

    @Test
    void examplesStandBesideThePartThatNamesThem() {
        Vendor vendor = compile("acme.yaml", VENDOR).vendors().get(0);

        assertThat(vendor.endpoints().get(0).examples().get(0).request()).contains("\"buyer\"");
        assertThat(opened).contains("orders/examples/one.json");
    }

    @Test
    void aPartMayUseATypeOfWhoeverIncludesIt() {
        files.put("shared/people.yaml", PEOPLE.replace("string!", "Answer!"));
        files.put("orders/examples/one.json", "{ \"buyer\": { \"name\": {} } }");

        assertThat(compile("acme.yaml", VENDOR).problems()).isEmpty();
    }

    @Test
    void aPartBesideTheVendorsIsNoVendorOfItsOwn() {
        String vendor = VENDOR.replace("shared/people.yaml]", "shared/people.yaml, extra.yaml]");
        String extra = "spec: 1\nendpoints:\n  pong:\n    http: GET /pong\n";

        Compilation compilation = compile("acme.yaml", vendor, "extra.yaml", extra);

        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.vendors().get(0).endpoints())
                .extracting(Endpoint::name)
                .containsExactly("order", "pong", "ping");
    }

    @Test
    void whatALonelyPartIncludesIsNotLonelyButReadToo() {
        files.put("shared/people.yaml", PEOPLE.replace("fields", "feilds"));

        Compilation compilation = compile("people.yaml", ORDERS.replace("../", ""));

        assertThat(compilation.problems())
                .extracting(Problem::headline)
                .containsExactly(
                        "people.yaml:[1,1] warning [unused-part] no vendor includes this part, so that nothing comes of"
                                + " it; name it in a vendor's include:, or make it a vendor with vendor: and server:",
                        "shared/people.yaml:[4,5] error [unknown-key] type \"Person\" has no key \"feilds\"; did you"
                                + " mean \"fields\"?");
    }

    @Test
    void aMistakeInASharedPartBreaksEachVendorAndIsToldOnce() {
        files.put("shared/people.yaml", PEOPLE.replace("string!", "strin!"));

        Compilation compilation =
                compile("acme.yaml", VENDOR, "other.yaml", VENDOR.replace("vendor: acme", "vendor: other"));

        assertThat(compilation.vendors()).isEmpty();
        assertThat(compilation.broken()).extracting(Vendor::name).containsExactly("acme", "other");
        assertThat(compilation.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_TYPE);
    }

    @Test
    void aPartThatCannotBeOpenedIsNoDefectOfOtherVendors() {
        SourceText vendor = new SourceText("acme.yaml", VENDOR);
        SourceText other = new SourceText(
                "other.yaml", VENDOR.replace("vendor: acme", "vendor: other").replaceFirst("include.*\n", ""));

        Compilation compilation = SpecCompiler.compile(List.of(vendor, other), (document, path) -> {
            throw new IllegalStateException("secret");
        });

        assertThat(compilation.vendors()).extracting(Vendor::name).containsExactly("other");
        assertThat(compilation.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.headline()).startsWith("acme.yaml:[1,1] error [internal-error]");
            assertThat(problem.text()).doesNotContain("secret");
        });
    }

    @Test
    void aChainOfTooManyPartsIsAProblem() {
        for (int i = 0; i < 20_000; i++) {
            files.put("chain/" + i + ".yaml", "spec: 1\ninclude: " + (i + 1) + ".yaml\n");
        }

        Compilation compilation = compile("acme.yaml", VENDOR.replace("shared/people.yaml", "chain/0.yaml"));

        assertThat(compilation.problems())
                .extracting(Problem::headline)
                .containsExactly("chain/49.yaml:[2,10] error [too-deep] parts include one another more than 50 levels"
                        + " deep");
    }

    private Compilation compile(String... pathsAndTexts) {
        List<SourceText> documents = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            documents.add(new SourceText(pathsAndTexts[i], pathsAndTexts[i + 1]));
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return SpecCompiler.compile(documents, this::open);
    }

    private Optional<SourceText> open(SourceText document, String relativePath) {
        String path = Path.of(document.path())
                .resolveSibling(relativePath)
                .normalize()
                .toString()
                .replace('\\', '/');
        opened.add(path);
        return Optional.ofNullable(files.get(path)).map(text -> new SourceText(path, text));
    }
}
