package dev.vendorspec.buildit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.buildit.ProjectCopy.Build;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Edits specs and runs plain {@code mvn compile}: the steps stand on one another, as a developer's do. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditAndCompileTest {

    private static final String SPECS = "spec/src/main/resources/vendorspec/";
    private static final String LEAN = SPECS + "lean.yaml";
    private static final String SOURCES =
            "generated-sample/target/generated-sources/annotations/dev/vendorspec/sample/";
    private static final String CLASSES = "generated-sample/target/classes/dev/vendorspec/sample/";

    private static final String NEW_VENDOR = """
            spec: 1
            vendor: kargo-deneme
            server: https://api.example.com
            types:
              Parcel:
                fields:
                  barcode: string(=12)!
              Accepted:
                fields:
                  id: string
            endpoints:
              send:
                http: POST /parcels
                request: Parcel
                response: Accepted
            """;

    private static final String PART = SPECS + "kargo/parcels.yaml";
    private static final String PARTS_EXAMPLE = SPECS + "kargo/examples/parcel.json";

    private static final String VENDOR_WITH_PART = """
            spec: 1
            vendor: kargo-deneme
            server: https://api.example.com
            include: kargo/parcels.yaml
            """;

    private static final String PARCELS = """
            spec: 1
            types:
              Parcel:
                fields:
                  barcode: string(=12)!
            endpoints:
              send:
                http: POST /parcels
                request: Parcel
                examples:
                  one: { request: examples/parcel.json }
            """;

    @TempDir
    static Path folder;

    private static ProjectCopy project;

    @BeforeAll
    static void copy() throws Exception {
        project = ProjectCopy.in(folder.toRealPath());
    }

    @Test
    @Order(1)
    void aFreshCopyCompiles() throws Exception {
        Build build = project.compile();

        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(project.file(CLASSES + "lean/LeanClient.class")).exists();
    }

    @Test
    @Order(2)
    void withoutAnEditNothingIsCompiled() throws Exception {
        Build build = project.compile();

        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(build.compiledTheSample()).as(build.console()).isFalse();
    }

    @Test
    @Order(3)
    void anEditOfOnlyASpecIsCompiled() throws Exception {
        project.edit(LEAN, "docs: { tr: Müşteri Kayıt Türü } }", "docs: { tr: Yeni Etiket } }");

        Build build = project.compile();

        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(build.compiledTheSample()).as(build.console()).isTrue();
        assertThat(Files.readString(project.file(SOURCES + "lean/Customer.java")))
                .contains("Yeni Etiket");
    }

    @Test
    @Order(4)
    void aBrokenSpecFailsAtItsOwnPlace() throws Exception {
        project.edit(
                LEAN,
                "CustomerStreet1:                         { type: string,",
                "CustomerStreet1:                         { type: strin,");

        Build build = project.compile();

        assertThat(build.exitCode()).isNotZero();
        String place = project.file(LEAN) + ":[";
        assertThat(build.output())
                .as(build.console())
                .anySatisfy(line -> assertThat(line)
                        .contains(place)
                        .contains("error [unknown-type]")
                        .contains("did you mean \"string\"?"));
        assertThat(build.errorHeadlines())
                .as("one mistake is one error, though the sample uses the vendor: " + build.console())
                .singleElement()
                .asString()
                .startsWith(place);
        assertThat(build.console()).doesNotContain("\tat dev.vendorspec");
    }

    @Test
    @Order(5)
    void mendingTheSpecMendsTheBuild() throws Exception {
        project.edit(LEAN, "{ type: strin,", "{ type: string,");

        Build build = project.compile();

        assertThat(build.exitCode()).as(build.console()).isZero();
    }

    @Test
    @Order(6)
    void anEditOfOnlyAnExampleIsChecked() throws Exception {
        String example = SPECS + "examples/lean-save-customer-request.json";
        project.edit(example, "\"CustomerReferenceGroupCode\": \"PYTY\"", "\"CustomerReferenceGroupCode\": \"\"");

        Build broken = project.compile();
        project.edit(example, "\"CustomerReferenceGroupCode\": \"\"", "\"CustomerReferenceGroupCode\": \"PYTY\"");
        Build mended = project.compile();

        assertThat(broken.exitCode()).isNotZero();
        assertThat(broken.console()).contains("[Customer.CustomerReferenceGroupCode.required]");
        assertThat(mended.exitCode()).as(mended.console()).isZero();
    }

    @Test
    @Order(7)
    void aNewVendorIsOneNewFile() throws Exception {
        Files.writeString(project.file(SPECS + "kargo.yaml"), NEW_VENDOR);

        Build build = project.compile();

        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(project.file(CLASSES + "kargodeneme/KargoDenemeClient.class"))
                .exists();
    }

    @Test
    @Order(8)
    void anEditOfOnlyAnIncludedPartIsCompiled() throws Exception {
        Files.createDirectories(project.file(SPECS + "kargo/examples"));
        Files.writeString(project.file(SPECS + "kargo.yaml"), VENDOR_WITH_PART);
        Files.writeString(project.file(PART), PARCELS);
        Files.writeString(project.file(PARTS_EXAMPLE), "{ \"barcode\": \"123456789012\" }");
        Build whole = project.compile();
        project.edit(PART, "string(=12)!", "{ type: string(=12)!, docs: { tr: Barkod Etiketi } }");

        Build edited = project.compile();

        assertThat(whole.exitCode()).as(whole.console()).isZero();
        assertThat(edited.exitCode()).as(edited.console()).isZero();
        assertThat(Files.readString(project.file(SOURCES + "kargodeneme/Parcel.java")))
                .contains("Barkod Etiketi");
    }

    @Test
    @Order(9)
    void anEditOfOnlyAPartsExampleIsChecked() throws Exception {
        project.edit(PARTS_EXAMPLE, "123456789012", "12345");

        Build build = project.compile();

        assertThat(build.exitCode()).isNotZero();
        assertThat(build.errorHeadlines())
                .as(build.console())
                .singleElement()
                .asString()
                .startsWith(project.file(PARTS_EXAMPLE) + ":[1,14]")
                .contains("[Parcel.barcode.length]");
    }
}
