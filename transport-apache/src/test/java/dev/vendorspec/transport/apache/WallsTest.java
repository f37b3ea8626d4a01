package dev.vendorspec.transport.apache;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.vendorspec.runtime.http.SourceScan;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The module's map: of the runtime it knows what a transport is, and nothing else. */
class WallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.vendorspec.transport.apache");

    @Test
    void theClassesAreFound() {
        assertThat(CLASSES.contain(ApacheTransport.class)).isTrue();
        assertThat(CLASSES.contain(WallsTest.class)).isFalse();
    }

    @Test
    void ofTheRuntimeOnlyTheTransportsRoomIsKnown() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.vendorspec.transport.apache",
                        "dev.vendorspec.runtime.transport",
                        "org.apache.hc..",
                        "org.jspecify..",
                        "java..",
                        "javax.net.ssl..")
                .check(CLASSES);
    }

    @Test
    void onlyItsBuilderAndItselfAreForOthers() {
        classes()
                .that()
                .arePublic()
                .should()
                .haveNameMatching(".*\\.ApacheTransport(\\$Builder)?")
                .check(CLASSES);
    }

    @Test
    void noLetterCaseDependsOnTheMachine() {
        noClasses().should().callMethod(String.class, "toLowerCase").check(CLASSES);
        noClasses().should().callMethod(String.class, "toUpperCase").check(CLASSES);
    }

    @Test
    void noMonitorPinsAVirtualThread() throws IOException {
        assertThat(SourceScan.monitors(Path.of("src/main/java"))).isEmpty();
    }
}
