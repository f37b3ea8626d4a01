package dev.vendorspec.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.vendorspec.runtime.http.SourceScan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The module's map: which room may see which. */
class WallsTest {

    private static final String ROOT = "dev.vendorspec.runtime";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static void holds(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void theClassesAreFound() {
        assertThat(CLASSES.contain(JsonValue.class)).isTrue();
        assertThat(CLASSES.contain(WallsTest.class)).isFalse();
    }

    @Test
    void nobodyNeedsAJsonLibrary() {
        holds(noClasses().should().dependOnClassesThat().resideInAnyPackage("com.fasterxml..", "tools.jackson.."));
    }

    @Test
    void onlyTheHttpRoomKnowsTheHttpClient() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".http")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http.."));
    }

    @Test
    void theChecksKnowNeitherJsonNorHttpNorTheContract() {
        holds(noClasses()
                .that()
                .resideInAPackage(ROOT + ".validate")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".json", ROOT + ".http", ROOT + ".contract"));
    }

    @Test
    void theJsonRoomKnowsNeitherHttpNorTheChecks() {
        holds(noClasses()
                .that()
                .resideInAPackage(ROOT + ".json")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".http", ROOT + ".validate"));
    }

    @Test
    void nothingOfTheToolkitButTheRuntimeIsHere() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.vendorspec.language..", "dev.vendorspec.processor..", "com.palantir..", "org.yaml.."));
    }

    @Test
    void nothingLooksIntoClasses() {
        holds(noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect.."));
        holds(noClasses().should().callMethod(Class.class, "forName", String.class));
    }

    @Test
    void noMonitorPinsAVirtualThread() throws IOException {
        assertThat(SourceScan.monitors(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void noLetterCaseDependsOnTheMachine() {
        holds(noClasses().should().callMethod(String.class, "toLowerCase"));
        holds(noClasses().should().callMethod(String.class, "toUpperCase"));
        holds(noClasses().should().callMethod(String.class, "equalsIgnoreCase", String.class));
        holds(noClasses().should().callMethod(String.class, "format", String.class, Object[].class));
        holds(noClasses().should().callMethod(Locale.class, "getDefault"));
    }

    @Test
    void noCharsetDependsOnTheMachine() {
        holds(noClasses().should().callMethod(String.class, "getBytes"));
        holds(noClasses().should().callConstructor(String.class, byte[].class));
    }

    @Test
    void noDigitOfAnotherScriptCounts() {
        holds(noClasses().should().callMethod(Character.class, "isDigit", char.class));
        holds(noClasses().should().callMethod(Character.class, "isDigit", int.class));
    }
}
