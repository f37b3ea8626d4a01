package dev.vendorspec.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the plugin may know of the rest of the house. */
class WallsTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.vendorspec.maven");

    @Test
    void thePluginAsksForSourcesAndKnowsNothingOfTheirMaking() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.vendorspec.processor.plan..",
                        "dev.vendorspec.processor.emit..",
                        "dev.vendorspec.processor.write..",
                        "dev.vendorspec.runtime..",
                        "com.palantir..",
                        "org.yaml..",
                        "javax.annotation.processing..")
                .check(classes);
    }

    @Test
    void noCaseWithoutALocale() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(classes);
    }
}
