package dev.vendorspec.buildit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one run of Maven did.
 *
 * @param exitCode 0 for success
 * @param output every line of the console
 */
record Build(int exitCode, List<String> output) {

    private static final Pattern HEADLINE = Pattern.compile("(\\[ERROR] *)?(?<headline>/\\S.*:\\[\\d+,\\d+] .*)");

    Build succeeded() {
        assertThat(exitCode).as(console()).isZero();
        return this;
    }

    Build failed() {
        assertThat(exitCode).as(console()).isNotZero();
        assertThat(console()).doesNotContain("\tat dev.vendorspec");
        return this;
    }

    /** Whether javac ran. */
    boolean compiled() {
        return output.stream().anyMatch(line -> line.contains("Compiling "));
    }

    Build compiledNothing() {
        assertThat(compiled()).as(console()).isFalse();
        return this;
    }

    /** The first lines of errors that have a place, without Maven's mark, each once: Maven repeats them at the end. */
    List<String> errorHeadlines() {
        return output.stream()
                .map(HEADLINE::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group("headline"))
                .distinct()
                .toList();
    }

    /** The console as one text, for messages of failing tests. */
    String console() {
        return String.join("\n", output);
    }
}
