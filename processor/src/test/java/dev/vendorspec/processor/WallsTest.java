package dev.vendorspec.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The map of the house: who may know whom. */
class WallsTest {

    private static final String ROOT = "dev.vendorspec.processor";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void emittersSeePlansOnly() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".emit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.vendorspec.language..", "javax.annotation.processing..", ROOT + ".write..")
                .check(classes);
    }

    @Test
    void emittersDoNotKnowOneAnother() {
        slices().matching(ROOT + ".emit.(dto|enums|validator|json|client)..")
                .should()
                .notDependOnEachOther()
                .check(classes);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void sourcesAreOnlyJava() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".source..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + ".source..", "java..", "javax.lang.model..", "org.jspecify..")
                .check(classes);
    }

    @Test
    void plansKnowNothingOfJavacOrFiles() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".plan..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.annotation.processing..", "javax.tools..", "java.nio.file..", "java.io..")
                .check(classes);
    }

    @Test
    void generatedCodeIsTheOnlyUserOfTheRuntimeAtRunTime() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.vendorspec.runtime.http..", "dev.vendorspec.runtime.json..", "com.fasterxml..")
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
