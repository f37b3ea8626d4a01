package dev.vendorspec.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vendorspec.processor.docs.Page.Fence;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the reference shows is true: its specs compile, its JSON is what they read and write, its Java gives that JSON,
 * and its messages are those of the violations. A comment above a fence tells which it is:
 *
 * <ul>
 *   <li>YAML: {@code fields}, {@code rules}, {@code types}, {@code endpoints}, or none for a whole document. Endpoints
 *       directly below types have those, else Example and Answer.
 *   <li>JSON: {@code wire} is read without a violation and written back to the letter; {@code reads} is read and written
 *       as the {@code wire} below it; {@code violates} gives the messages in the text below it, in English, or in
 *       Turkish below the mark {@code tr}; {@code file: name} is an example's file of the documents below.
 *   <li>Java: {@code java} is an expression that builds the {@code wire} above it; {@code statements: parameters}
 *       compiles.
 *   <li>{@code not compiled: why} is not looked at.
 * </ul>
 */
class DocumentationTest {

    @TempDir
    Path folder;

    static List<Page> pages() {
        return Page.all();
    }

    @Test
    void theReferenceIsThere() {
        assertThat(pages()).extracting(Page::name).contains("spec-language.md", "README.md");
        assertThat(pages().stream().mapToInt(page -> Unit.of(page).size()).sum())
                .isGreaterThan(30);
    }

    @ParameterizedTest
    @CsvSource({"yaml, ''", "json, wires", "java, not compiled", "java, checked: ReadmeTest"})
    void aFenceOfWhichNobodyKnowsWhatItShowsIsRefused(String language, String mark) {
        Page page = new Page("page.md", List.of(new Fence(7, 1, mark, language, "text\n")));

        assertThatThrownBy(() -> Unit.of(page)).hasMessageContaining("page.md line 7");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageShowsWhatIsTrue(Page page) throws IOException {
        SoftAssertions soft = new SoftAssertions();
        List<Unit> parts = new ArrayList<>();
        for (Unit unit : Unit.of(page)) {
            if (unit.alone()) {
                check(page, List.of(unit), soft);
            } else {
                parts.add(unit);
            }
        }
        if (!parts.isEmpty()) {
            check(page, parts, soft);
        }
        soft.assertAll();
    }

    private void check(Page page, List<Unit> units, SoftAssertions soft) throws IOException {
        Path own = Files.createTempDirectory(folder, "specs");
        List<JavaFileObject> sources = new ArrayList<>();
        for (Unit unit : units) {
            Generated.write(own, page.name() + "-line-" + unit.line() + ".yaml", unit.document(), unit.files());
            sources.addAll(Sources.of(unit));
        }
        Generated generated = Generated.of(own, sources);
        for (Unit unit : units) {
            new Shown(page, unit, generated, soft).check();
        }
    }

    /** One spec's fences, taken in the page's order. */
    private static final class Shown {

        private final Page page;
        private final Unit unit;
        private final Generated generated;
        private final SoftAssertions soft;
        private String wire = "";
        private String read = "";
        private List<Violation> violations = List.of();

        Shown(Page page, Unit unit, Generated generated, SoftAssertions soft) {
            this.page = page;
            this.unit = unit;
            this.generated = generated;
            this.soft = soft;
        }

        void check() {
            for (Fence fence : unit.fences()) {
                String place = page.name() + " line " + fence.line();
                switch (fence.kind()) {
                    case "wire" -> wire(fence, place);
                    case "reads" -> read = fence.text();
                    case "violates" -> {
                        violations = example(fence.text()).validate();
                        soft.assertThat(violations).as(place).isNotEmpty();
                    }
                    case "java" -> java(fence, place);
                    case "", "tr" -> messages(fence, place);
                    default -> soft.assertThat(fence.kind()).as(place).isEqualTo("statements");
                }
            }
            soft.assertThat(read).as(page.name() + " line " + unit.line()).isEmpty();
            soft.assertThat(violations).as("messages of line " + unit.line()).isEmpty();
        }

        private void wire(Fence fence, String place) {
            wire = Json.compact(fence.text());
            VendorObject<?> object = example(read.isEmpty() ? fence.text() : read);
            read = "";
            soft.assertThat(object.toJson()).as(place).isEqualTo(wire);
            soft.assertThat(object.validate()).as(place).isEmpty();
        }

        private void java(Fence fence, String place) {
            VendorObject<?> built = (VendorObject<?>) generated.call(Sources.className(fence), "value");
            soft.assertThat(built.validate()).as(place).isEmpty();
            soft.assertThat(built.toJson()).as(place).isEqualTo(wire);
        }

        private void messages(Fence fence, String place) {
            Locale locale = fence.kind().equals("tr") ? Locale.forLanguageTag("tr") : Locale.ENGLISH;
            if (!violations.isEmpty()) {
                soft.assertThat(violations.stream().map(violation -> violation.message(locale)))
                        .as(place)
                        .containsExactlyElementsOf(fence.text().lines().toList());
            }
            boolean turkishFollows =
                    unit.fences().indexOf(fence) + 1 < unit.fences().size()
                            && unit.fences()
                                    .get(unit.fences().indexOf(fence) + 1)
                                    .kind()
                                    .equals("tr");
            violations = turkishFollows ? violations : List.of();
        }

        private VendorObject<?> example(String json) {
            return (VendorObject<?>) generated.call(unit.packageName() + ".Example", "fromJson", json);
        }
    }

    /** JSON without the blanks that only people need. */
    private static final class Json {

        private Json() {}

        static String compact(String json) {
            StringBuilder compact = new StringBuilder();
            boolean text = false;
            for (int i = 0; i < json.length(); i++) {
                char c = json.charAt(i);
                if (c == '"' && (i == 0 || json.charAt(i - 1) != '\\')) {
                    text = !text;
                }
                if (text || !Character.isWhitespace(c)) {
                    compact.append(c);
                }
            }
            return compact.toString();
        }
    }
}
