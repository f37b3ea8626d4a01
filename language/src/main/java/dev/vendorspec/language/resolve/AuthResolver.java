package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Auth;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.source.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the word behind {@code auth}. */
final class AuthResolver {

    private final ProblemSink problems;

    AuthResolver(ProblemSink problems) {
        this.problems = problems;
    }

    /** The way to show who calls; none where nothing or nothing sensible is written. */
    Auth resolve(@Nullable Written written) {
        boolean bearer = written != null
                && Texts.word(written, "\"auth\"", List.of("none", "bearer"), problems)
                && written.value().equals("bearer");
        return bearer ? Auth.BEARER : Auth.NONE;
    }
}
