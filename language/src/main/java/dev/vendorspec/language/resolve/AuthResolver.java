package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Auth;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.syntax.AuthDecl;
import java.util.List;
import java.util.Optional;

/** Resolves what stands behind {@code auth}. */
final class AuthResolver {

    private final ProblemSink problems;

    AuthResolver(ProblemSink problems) {
        this.problems = problems;
    }

    /** The ways to show who calls; none where nothing or nothing sensible is written. */
    List<Auth> resolve(List<AuthDecl> written) {
        return written.stream().flatMap(auth -> auth(auth).stream()).toList();
    }

    private Optional<Auth> auth(AuthDecl written) {
        boolean bearer = written instanceof AuthDecl.Word word
                && Texts.word(word.word(), "\"auth\"", List.of("none", "bearer"), problems)
                && word.word().value().equals("bearer");
        return bearer ? Optional.of(new Auth.Bearer()) : Optional.empty();
    }
}
