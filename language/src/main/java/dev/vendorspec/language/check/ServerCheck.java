package dev.vendorspec.language.check;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ServerDecl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A server's address can be the base of a call. Its text is not repeated in a message: it might hold a password. */
final class ServerCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        server(subject.written().server(), problems);
        subject.written().endpoints().forEach(endpoint -> server(endpoint.server(), problems));
    }

    private static void server(@Nullable ServerDecl server, ProblemSink problems) {
        if (server instanceof ServerDecl.Fixed fixed) {
            address(fixed.address(), problems);
        } else if (server instanceof ServerDecl.Required required) {
            address(required.example(), problems);
        } else if (server instanceof ServerDecl.Environments named) {
            named.environments().forEach(environment -> address(environment.address(), problems));
        }
    }

    private static void address(Written address, ProblemSink problems) {
        defect(address.value())
                .ifPresent(text -> problems.tell(address.at(), ProblemCode.BAD_SERVER, "a server's address " + text));
    }

    private static Optional<String> defect(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            return Optional.of("must be a URL");
        }
        boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!http) {
            return Optional.of("must begin with https:// or http://");
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of("must have no user and no password");
        }
        if (uri.getHost() == null) {
            return Optional.of("must have a host");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            return Optional.of("must have no query and no fragment");
        }
        return Optional.empty();
    }
}
