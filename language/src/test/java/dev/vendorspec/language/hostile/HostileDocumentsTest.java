package dev.vendorspec.language.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.vendorspec.language.Compilation;
import dev.vendorspec.language.SpecCompiler;
import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemPrinter;
import dev.vendorspec.language.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to a spec, the compiler answers with problems or a model, soon, and never with a defect of its own.
 *
 * <p>{@code -Dvendorspec.test.jvm=-Dvendorspec.hostile.documents=1000000} asks for more documents.
 */
class HostileDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("vendorspec.hostile.documents", 10_000);

    /** A guard against hanging, not a measure: a document takes some milliseconds, the first one longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Test
    void everyMutationOfAGoodSpecIsAnswered() {
        int refused = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            int number = seed;
            refused += assertTimeoutPreemptively(PATIENCE, () -> isRefused(number), "seed " + seed) ? 1 : 0;
        }
        // Some mutations leave a good spec, as they should; but most have to be noticed.
        assertThat(refused).isBetween(DOCUMENTS / 2, DOCUMENTS - DOCUMENTS / 100);
    }

    private static boolean isRefused(int number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        GoodFolder folder = GoodFolder.ALL.get(random.nextInt(GoodFolder.ALL.size()));
        SourceText mutant = SourceText.decode("mutant.yaml", mutated(good(folder.specs(), random), random));

        Compilation compilation = SpecCompiler.compile(List.of(mutant), folder);

        assertThat(compilation.problems())
                .as("seed %s", number)
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.INTERNAL_ERROR);
        assertThat(compilation.vendors()).as("seed %s", number).hasSize(compilation.hasErrors() ? 0 : 1);
        ProblemPrinter.print(compilation.problems());
        return compilation.hasErrors();
    }

    /** The smaller of two: all have the same constructs, and large ones take their time. */
    private static String good(List<String> specs, Random random) {
        String one = any(specs, random);
        String other = any(specs, random);
        return one.length() < other.length() ? one : other;
    }

    private static byte[] mutated(String good, Random random) {
        String text = good;
        for (int change = random.nextInt(3); change >= 0; change--) {
            text = any(Mutation.TEXT, random).of(text, random);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return random.nextInt(10) == 0 ? any(Mutation.BYTES, random).of(bytes, random) : bytes;
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
