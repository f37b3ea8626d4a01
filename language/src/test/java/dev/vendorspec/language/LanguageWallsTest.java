package dev.vendorspec.language;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** The map of this module: which room may look into which. */
class LanguageWallsTest {

    private static final String BASE = "dev.vendorspec.language";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void importsGoOneWay() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("facade")
                .definedBy(BASE)
                .layer("check")
                .definedBy(BASE + ".check")
                .layer("resolve")
                .definedBy(BASE + ".resolve")
                .layer("yaml")
                .definedBy(BASE + ".yaml")
                .layer("syntax")
                .definedBy(BASE + ".syntax")
                .layer("evaluate")
                .definedBy(BASE + ".evaluate")
                .layer("export")
                .definedBy(BASE + ".export")
                .layer("json")
                .definedBy(BASE + ".json")
                .layer("pattern")
                .definedBy(BASE + ".pattern")
                .layer("model")
                .definedBy(BASE + ".model")
                .layer("problem")
                .definedBy(BASE + ".problem")
                .layer("source")
                .definedBy(BASE + ".source")
                .whereLayer("facade")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("resolve")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("yaml")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("syntax")
                .mayOnlyBeAccessedByLayers("facade", "yaml", "resolve", "check")
                .whereLayer("evaluate")
                .mayOnlyBeAccessedByLayers("resolve", "check")
                .whereLayer("export")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("evaluate")
                .whereLayer("pattern")
                .mayOnlyBeAccessedByLayers("resolve")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("facade", "resolve", "check", "evaluate", "export")
                .check(CLASSES);
    }

    @Test
    void noRoomsDependOnEachOtherInACircle() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheYamlRoomKnowsTheYamlLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".yaml")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(CLASSES);
    }

    @Test
    void theLanguageKnowsNeitherCompilersNorJsonLibrariesNorNetworks() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax..",
                        "com.sun..",
                        "java.net.http..",
                        "com.fasterxml..",
                        "com.networknt..",
                        "tools.jackson..",
                        "com.palantir..",
                        "dev.vendorspec.runtime..",
                        "dev.vendorspec.processor..")
                .check(CLASSES);
    }

    @Test
    void nothingChangesCaseOrFormatsByTheMachinesLocale() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "equalsIgnoreCase", String.class)
                .check(CLASSES);
    }

    @Test
    void everyClassIsFinal() {
        noClasses()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and(DescribedPredicate.not(isSwitchTable()))
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> isSwitchTable() {
        return DescribedPredicate.describe(
                "the compiler's own",
                type -> type.isAnonymousClass()
                        || type.getSimpleName().isEmpty()
                        || type.getSimpleName().equals("package-info"));
    }
}
