package dev.vendorspec.language.check;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.VendorDecl.ServerDecl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A server's address can be the base of a call. Its text is not repeated in a message: it might hold a password. */
final class ServerCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        ServerDecl server = subject.written().server();
        if (server != null) {
            Written address = server.address();
            defect(address.value())
                    .ifPresent(
                            text -> problems.tell(address.at(), ProblemCode.BAD_SERVER, "a server's address " + text));
        }
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
