package dev.vendorspec.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Locale;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The specs of this project, found on the class path, give code that passes every lint. */
class OwnSpecsTest {

    @Test
    void theyCompileWithoutAWarning() {
        assertThat(Compiling.ownSpecs()).succeededWithoutWarnings();
    }

    @Test
    void equalSpecsGiveEqualBytesOnATurkishMachineToo() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            SortedMap<String, String> turkish = Compiling.sources(Compiling.ownSpecs());
            Locale.setDefault(Locale.US);
            SortedMap<String, String> american = Compiling.sources(Compiling.ownSpecs());

            assertThat(american).isNotEmpty().isEqualTo(turkish);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void generatedSourcesNameNoLibraryAndNoMachine() throws Exception {
        Compilation compilation = Compiling.ownSpecs();

        assertThat(Compiling.sources(compilation))
                .allSatisfy((path, source) -> assertThat(source)
                        .doesNotContain("com.fasterxml")
                        .doesNotContain("java.lang.reflect")
                        .doesNotContain(System.getProperty("user.dir")));
    }
}
