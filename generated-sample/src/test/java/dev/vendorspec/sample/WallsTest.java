package dev.vendorspec.sample;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.vendorspec.sample.lean.LeanClient;
import dev.vendorspec.sample.maxiapi.MaxiApiClient;
import dev.vendorspec.sample.netahsilat.NetahsilatClient;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What generated classes may know: the runtime's two open packages, JSpecify, the JDK, and their own vendor. */
class WallsTest {

    private static final String VENDORS = "dev.vendorspec.sample.*";

    private static final JavaClasses GENERATED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    LeanClient.class.getPackageName(),
                    NetahsilatClient.class.getPackageName(),
                    MaxiApiClient.class.getPackageName());

    @Test
    void theGeneratedClassesOfEveryTypeAreFound() {
        assertThat(GENERATED.stream().map(found -> found.getSimpleName()))
                .containsAll(SpecRows.types())
                .contains("DefaultLeanClient", "DefaultNetahsilatClient", "DefaultMaxiApiClient")
                .doesNotContain("Sample", "WallsTest");
    }

    @Test
    void generatedClassesKnowOnlyTheOpenRuntimeAndTheJdk() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        VENDORS,
                        "dev.vendorspec.runtime",
                        "dev.vendorspec.runtime.contract",
                        "org.jspecify.annotations",
                        "java.lang",
                        "java.lang.annotation",
                        "java.lang.invoke",
                        "java.math",
                        "java.time..",
                        "java.util..")
                .check(GENERATED);
    }

    @Test
    void vendorsDoNotKnowOneAnother() {
        slices().matching("dev.vendorspec.sample.(*)")
                .should()
                .notDependOnEachOther()
                .check(GENERATED);
    }

    @Test
    void nothingGeneratedLooksIntoClasses() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(GENERATED);
        noClasses().should().callMethod(Class.class, "forName", String.class).check(GENERATED);
    }

    @Test
    void nothingGeneratedDependsOnTheMachinesLanguage() {
        noClasses().should().callMethod(String.class, "toLowerCase").check(GENERATED);
        noClasses().should().callMethod(String.class, "toUpperCase").check(GENERATED);
        noClasses().should().callMethod(Locale.class, "getDefault").check(GENERATED);
    }
}
