package dev.vendorspec.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in a spec is one error of javac, however much the user's code uses the vendor. */
class BrokenVendorTest {

    private static final Path KARGO = Path.of("src/test/resources/golden/kargo.yaml");

    /** Problems after which nothing of a document is known. */
    private static final Pattern UNREADABLE = Pattern.compile("\\[(not-yaml|not-allowed-yaml)]");

    private static final JavaFileObject USE = JavaFileObjects.forSourceString("test.Use", """
            package test;

            import static test.kargo.Kind.PARCEL;

            import dev.vendorspec.runtime.BatchResult;
            import java.util.List;
            import test.kargo.AlreadySentException;
            import test.kargo.Answer;
            import test.kargo.KargoClient;
            import test.kargo.Kind;
            import test.kargo.Line;
            import test.kargo.Receiver;
            import test.kargo.Shipment;

            abstract class Use implements KargoClient {
                static final Kind KIND = PARCEL;

                static Shipment shipment(Receiver receiver) {
                    Shipment.Builder builder = Shipment.builder().barcode("123456789012").receivers(List.of(receiver));
                    return builder.build();
                }

                static String text(Line line, Answer answer, AlreadySentException failure, Kind.Known known) {
                    return line.barcode() + answer.message() + failure.getMessage() + known;
                }
            }
            """);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            gsm, documented            | gsmm, documented             | unknown-type
            decimal(8,2) as string     | decimal(8,2 as string        | bad-type
            string(20)>(1..5)          | string(20)>(5..1)            | bad-limits
            boolean as "E/H"           | boolean as "E/E"             | bad-wire-form
            when: isCompany            | when: isCompani              | unknown-field
            atLeastOne: [phone, label  | atLeastOne: [phon, label     | unknown-field
            default: PARCEL            | default: PARSEL              | unknown-code
            const: 2                   | const: two                   | bad-literal
            documented: integer        | docs: integer                | half-contradiction
            2: { java: LETTER,         | 2: { java: letter,           | bad-java-name
            2: { java: LETTER,         | 'x': { java: LETTER,         | mixed-codes
            POST /branches             | PSOT /branches               | bad-http
            success: ok                | success: okay                | unknown-field
            matches: barcode           | matches: barcod              | unknown-field
            401: Unauthorized          | 299: Unauthorized            | bad-status
            response: Answer           | response: Anwser             | unknown-type
            auth: bearer               | auth: bear                   | unknown-word
            server: https://           | server: ftp://               | bad-server
            kargo.yaml                 | kargo.yaml                   | example-not-found
            """)
    void aMistakeIsOneErrorAlthoughTheVendorIsUsed(String text, String replacement, String code) throws Exception {
        String kargo = Files.readString(KARGO).replaceFirst("(?m)^    errors:.*$", "$0\n    examples: {}");
        String broken = code.equals("example-not-found")
                ? kargo.replace("examples: {}", "examples: { one: { request: one.json } }")
                : kargo.replaceFirst(Pattern.quote(text), replacement);
        assertThat(broken).isNotEqualTo(kargo);
        Files.writeString(folder.resolve("kargo.yaml"), broken);

        List<String> errors = errors(compile(USE));

        assertThat(errors).singleElement().asString().contains("error [" + code + "]");
    }

    @Test
    void codeThatUsesOtherFieldsIsCheckedOn() throws Exception {
        String kargo = Files.readString(KARGO);
        Files.writeString(folder.resolve("kargo.yaml"), kargo.replace("type: gsm,", "type: gsmm,"));

        List<String> errors = errors(compile(USE, "-XDshould-stop.ifError=FLOW"));

        assertThat(errors).singleElement().asString().contains("error [unknown-type]");
    }

    @Test
    void whereNothingCanBeReadTheSpecsProblemComesFirst() throws Exception {
        Files.writeString(folder.resolve("kargo.yaml"), Files.readString(KARGO).replace("    fields:", "\tfields:"));

        List<String> errors = errors(compile(USE));

        assertThat(errors).hasSizeGreaterThan(1);
        assertThat(errors.get(0)).contains("kargo.yaml:[").contains("error [not-yaml] a tab cannot indent a line");
        assertThat(errors.subList(1, errors.size())).noneMatch(error -> error.contains("error ["));
    }

    @Test
    void aSecondVendorOfOneNameIsNotGenerated() throws Exception {
        Files.copy(KARGO, folder.resolve("a.yaml"));
        Files.copy(KARGO, folder.resolve("b.yaml"));

        List<String> errors = errors(compile(USE));

        assertThat(errors).singleElement().asString().contains("b.yaml:[2,9] error [duplicate-vendor]");
    }

    @Test
    void whateverIsWrongInAReadableSpecJavacAddsNothing() throws Exception {
        String kargo = Files.readString(KARGO);
        JavaFileObject use = JavaFileObjects.forSourceString(
                "test.Use", "package test;\n\nabstract class Use implements test.kargo.KargoClient {}\n");
        Random random = new Random(20_260_301);
        int broken = 0;
        for (int run = 0; run < Integer.getInteger("vendorspec.mutations", 60); run++) {
            String mutant = mutated(kargo, random);
            Files.writeString(folder.resolve("kargo.yaml"), mutant);

            List<String> errors = errors(compile(use));

            boolean readable =
                    errors.stream().noneMatch(error -> UNREADABLE.matcher(error).find());
            broken += readable && !errors.isEmpty() ? 1 : 0;
            assertThat(errors).as(mutant).allMatch(error -> !readable || error.startsWith(folder + "/kargo.yaml:["));
        }
        assertThat(broken).isPositive();
    }

    /** A spec with a letter added to one word behind the vendor's name, or with one word where another was. */
    private static String mutated(String text, Random random) {
        String[] words = text.split("(?<=\\W)|(?=\\W)");
        int behindName = Arrays.asList(words).indexOf("docs");
        int at = behindName + random.nextInt(words.length - behindName);
        words[at] = random.nextBoolean() ? words[random.nextInt(words.length)] : words[at] + "-";
        return String.join("", words);
    }

    private Compilation compile(JavaFileObject source, String... options) {
        JavaFileObject annotated = JavaFileObjects.forSourceString(
                "test.package-info",
                "@dev.vendorspec.runtime.VendorSpecs(folder = \"no-such-folder\")\npackage test;\n");
        return javac().withProcessors(new VendorspecProcessor())
                .withOptions(Stream.concat(Stream.of("-Avendorspec.dir=" + folder), Arrays.stream(options))
                        .toArray())
                .compile(source, annotated);
    }

    private static List<String> errors(Compilation compilation) {
        return compilation.errors().stream()
                .filter(error -> error.getKind() == Diagnostic.Kind.ERROR)
                .map(error -> error.getMessage(Locale.ROOT).strip())
                .toList();
    }
}
