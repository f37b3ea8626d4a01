package dev.vendorspec.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemPrinter;
import dev.vendorspec.language.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a person does to a spec, the compiler answers with problems and never with a defect of its own. */
class MutationTest {

    private static final int RUNS = 2_000;
    private static final String SIGNS = "{}[]:,\"'!&*#-?|>@%\t \n<>()=./\\\u0000\u0085\u2028ıİ😀019aZ";

    @Test
    void noMutationOfAGoodSpecMakesTheCompilerFail() {
        String good = GoodSpecs.shop().text();
        Random random = new Random(20_260_101);
        int refused = 0;
        for (int run = 0; run < RUNS; run++) {
            String text = good;
            for (int change = random.nextInt(3); change >= 0; change--) {
                text = mutated(text, random);
            }
            SourceText mutant = new SourceText("shop.yaml", text);
            Compilation compilation = SpecCompiler.compile(List.of(mutant), (document, path) -> GoodSpecs.open(path));
            assertThat(compilation.problems())
                    .as("run %s", run)
                    .extracting(Problem::code)
                    .doesNotContain(ProblemCode.INTERNAL_ERROR);
            assertThat(compilation.vendors()).hasSize(compilation.hasErrors() ? 0 : 1);
            ProblemPrinter.print(compilation.problems());
            refused += compilation.hasErrors() ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(RUNS / 2);
    }

    private static String mutated(String text, Random random) {
        if (text.length() < 2) {
            return "spec: 1";
        }
        int at = random.nextInt(text.length() - 1);
        return switch (random.nextInt(6)) {
            case 0 -> withoutLine(text, random);
            case 1 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            case 2 -> random.nextInt(20) == 0 ? text.substring(0, at) : text.substring(0, at) + text.substring(at + 1);
            case 3 -> text.substring(0, at) + SIGNS.charAt(random.nextInt(SIGNS.length())) + text.substring(at + 1);
            case 4 -> text.substring(0, at) + SIGNS.charAt(random.nextInt(SIGNS.length())) + text.substring(at);
            default -> withWordMoved(text, random);
        };
    }

    private static String withoutLine(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (!lines.isEmpty()) {
            lines.remove(random.nextInt(lines.size()));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Puts one word where another was: names and types that exist, in places where they mean something else. */
    private static String withWordMoved(String text, Random random) {
        String[] words = text.split("(?<=\\W)|(?=\\W)");
        words[random.nextInt(words.length)] = words[random.nextInt(words.length)];
        return String.join("", words);
    }
}
