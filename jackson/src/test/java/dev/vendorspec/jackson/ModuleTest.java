package dev.vendorspec.jackson;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What this module knows and shows, on the class path and on the module path. */
class ModuleTest {

    private static final String NAME = "dev.vendorspec.jackson";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(NAME);

    @Test
    void itIsFoundOnTheClassPath() {
        assertThat(ServiceLoader.load(Module.class)).hasAtLeastOneElementOfType(VendorspecModule.class);
    }

    @Test
    void itIsFoundOnTheModulePath() throws ClassNotFoundException {
        Path[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .map(Path::of)
                .toArray(Path[]::new);
        ModuleFinder finder = ModuleFinder.of(path);
        Configuration configuration =
                ModuleLayer.boot().configuration().resolveAndBind(finder, ModuleFinder.of(), Set.of(NAME));
        ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(
                        configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer();
        Class<?> service = Class.forName(Module.class.getName(), true, layer.findLoader(NAME));

        assertThat(ServiceLoader.load(layer, service).stream()
                        .map(provider -> provider.type().getName()))
                .contains(VendorspecModule.class.getName());
        assertThat(configuration.modules())
                .extracting(java.lang.module.ResolvedModule::name)
                .contains("dev.vendorspec.runtime")
                .doesNotContain("dev.vendorspec.language", "dev.vendorspec.processor");
    }

    @Test
    void itKnowsTheOpenRuntimeAndItsJackson() {
        assertThat(CLASSES.contain(VendorspecModule.class)).isTrue();
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        NAME,
                        "dev.vendorspec.runtime",
                        "dev.vendorspec.runtime.contract",
                        "com.fasterxml.jackson..",
                        "org.jspecify.annotations",
                        "java..")
                .check(CLASSES);
    }

    @Test
    void onlyOneClassLooksIntoClasses() {
        noClasses()
                .that()
                .doNotHaveSimpleName("GeneratedClass")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(CLASSES);
    }
}
