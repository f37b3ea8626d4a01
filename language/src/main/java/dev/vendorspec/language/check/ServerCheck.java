package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.NameForms;
import dev.vendorspec.language.syntax.ServerDecl;
import dev.vendorspec.language.syntax.ServerDecl.Environments;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A server's address can be the base of a call, and what it has between braces is a setting. Its text is not repeated in
 * a message: it might hold a password.
 */
final class ServerCheck implements SpecCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    @Override
    public void check(Subject subject, ProblemSink problems) {
        ServerDecl ofVendor = subject.written().server();
        server(ofVendor, subject, problems);
        for (EndpointDecl endpoint : subject.written().endpoints()) {
            server(endpoint.server(), subject, problems);
            if (endpoint.server() instanceof Environments own) {
                sameNames(own, ofVendor, problems);
            }
        }
    }

    private static void server(@Nullable ServerDecl server, Subject subject, ProblemSink problems) {
        if (server instanceof ServerDecl.Fixed fixed) {
            address(fixed.address(), settings(subject), problems);
        } else if (server instanceof ServerDecl.Required required) {
            address(required.example(), settings(subject), problems);
        } else if (server instanceof Environments named) {
            named.environments().forEach(environment -> {
                if (!NameForms.ENDPOINT.fits(environment.name().value())) {
                    problems.tell(
                            environment.name().at(),
                            ProblemCode.BAD_NAME,
                            "an environment's name is letters and digits, the first one small, found "
                                    + Words.quote(environment.name().value()));
                }
                address(environment.address(), settings(subject), problems);
            });
        }
    }

    private static void sameNames(Environments own, @Nullable ServerDecl ofVendor, ProblemSink problems) {
        Set<String> wanted = ofVendor instanceof Environments all ? names(all) : Set.of();
        if (!names(own).equals(wanted)) {
            Location at = own.at();
            problems.tell(
                    at,
                    ProblemCode.BAD_SERVER,
                    "an endpoint's server has the environments of the vendor's: "
                            + (wanted.isEmpty() ? "none" : String.join(", ", wanted)));
        }
    }

    private static Set<String> names(Environments server) {
        Set<String> names = new LinkedHashSet<>();
        server.environments()
                .forEach(environment -> names.add(environment.name().value()));
        return names;
    }

    /** Those of which something was told count too: a mention is no second problem. */
    private static Set<String> settings(Subject subject) {
        Set<String> names = new LinkedHashSet<>();
        subject.vendor().settings().stream().map(Field::wireName).forEach(names::add);
        subject.written().settings().forEach(setting -> names.add(setting.name().value()));
        return names;
    }

    private static void address(Written address, Set<String> settings, ProblemSink problems) {
        Matcher placeholder = PLACEHOLDER.matcher(address.value());
        while (placeholder.find()) {
            String name = placeholder.group(1);
            if (!settings.contains(name)) {
                problems.tell(
                        address.at(placeholder.start(1)),
                        ProblemCode.UNKNOWN_SETTING,
                        "there is no setting " + Words.quote(name),
                        NearestName.suggest(name, List.copyOf(settings))
                                .or(() -> Optional.of("list it under settings:")));
            }
        }
        defect(placeholder.replaceAll("x"))
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
