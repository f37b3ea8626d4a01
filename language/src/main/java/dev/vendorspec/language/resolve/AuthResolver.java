package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Auth;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Sensitivity;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.AuthDecl;
import dev.vendorspec.language.syntax.AuthDecl.SendDecl;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves what stands behind {@code auth}, for one endpoint after the other: a token may go into its body. */
final class AuthResolver {

    private final Settings settings;
    private final LoginResolver logins;
    private final PathResolver paths;
    private final ProblemSink problems;

    AuthResolver(Settings settings, LoginResolver logins, PathResolver paths, ProblemSink problems) {
        this.settings = settings;
        this.logins = logins;
        this.paths = paths;
        this.problems = problems;
    }

    /**
     * The ways to show who calls; none where nothing or nothing sensible is written.
     *
     * @param owner the endpoint
     * @param body the fields of the object that it sends, or null where it sends none
     */
    List<Auth> resolve(Written owner, List<AuthDecl> written, @Nullable Fields body) {
        return written.stream()
                .flatMap(auth -> auth(owner, auth, body).stream())
                .toList();
    }

    /** The vendor's ways, whether or not an endpoint uses them. */
    void check(List<AuthDecl> written) {
        for (AuthDecl way : written) {
            if (way instanceof AuthDecl.Login login) {
                logins.resolve(login);
            } else {
                auth(null, way, null);
            }
        }
    }

    private Optional<Auth> auth(@Nullable Written owner, AuthDecl written, @Nullable Fields body) {
        if (written instanceof AuthDecl.Word word) {
            return word(word.word());
        }
        if (written instanceof AuthDecl.Basic basic) {
            Optional<Field> user = settings.find(basic.user());
            Optional<Field> password = settings.find(basic.password());
            password.ifPresent(field -> isSecret(field, basic.password()));
            return user.flatMap(name -> password.map(secret -> new Auth.Basic(name.wireName(), secret.wireName())));
        }
        if (written instanceof AuthDecl.Secret secret) {
            return secret(secret);
        }
        return written instanceof AuthDecl.Login login && owner != null ? login(owner, login, body) : Optional.empty();
    }

    private Optional<Auth> word(Written word) {
        if (!Texts.word(word, "\"auth\"", List.of("none", "bearer", "basic"), problems)) {
            return Optional.empty();
        }
        return switch (word.value()) {
            case "bearer" -> Optional.of(new Auth.Bearer());
            case "basic" -> Optional.of(new Auth.Basic(null, null));
            default -> Optional.empty();
        };
    }

    private Optional<Auth> secret(AuthDecl.Secret written) {
        Written given = written.value();
        Written name = written.to().name();
        if (!isName(written.to())) {
            return Optional.empty();
        }
        Optional<Field> setting = given == null
                ? Optional.of(settings.secret(JavaNames.camelCase(name.value()), name.at()))
                : settings.find(given);
        if (given != null) {
            setting.ifPresent(field -> isSecret(field, given));
        }
        return setting.map(
                field -> new Auth.Secret(place(written.to()), name.value(), scheme(written.to()), field.wireName()));
    }

    /** What opens something must never be shown, and only the setting's own line can say so. */
    private void isSecret(Field setting, Written at) {
        if (setting.sensitivity() != Sensitivity.SECRET) {
            problems.tell(
                    at.at(),
                    ProblemCode.BAD_AUTH,
                    "the setting " + Words.quote(at.value()) + " is sent to show who calls, but is not secret",
                    "write { type: …, secret: true } for it under settings:");
        }
    }

    private Optional<Auth> login(Written owner, AuthDecl.Login written, @Nullable Fields body) {
        Optional<LoginResolver.Told> login = logins.resolve(written);
        Optional<Auth.Sending> sending = sending(owner, written.to(), body);
        if (login.isEmpty() || sending.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Auth.Login(
                written.endpoint().value(), login.get().token(), login.get().expiry(), sending.get()));
    }

    private Optional<Auth.Sending> sending(Written owner, @Nullable SendDecl to, @Nullable Fields body) {
        if (to == null) {
            return Optional.of(new Auth.Sending(Auth.Place.HEADER, "Authorization", "Bearer", null));
        }
        if (!to.key().equals("field")) {
            return isName(to)
                    ? Optional.of(new Auth.Sending(place(to), to.name().value(), scheme(to), null))
                    : Optional.empty();
        }
        if (body == null) {
            problems.tell(
                    owner.at(),
                    ProblemCode.NEEDS_REQUEST,
                    "endpoint " + Words.quote(owner.value()) + " sends no object for the token to go into",
                    "write auth: none there, or another way");
            return Optional.empty();
        }
        return paths.path(body, PathWords.path(to.name()))
                .filter(path -> isText(path, to.name()))
                .map(path -> new Auth.Sending(Auth.Place.FIELD, "", null, path));
    }

    private boolean isText(Path path, Written at) {
        boolean text = path.last().type() instanceof ValueType.Text;
        if (!text) {
            problems.tell(
                    at.at(),
                    ProblemCode.WRONG_TYPE,
                    "a token goes into text, but " + Words.quote(path.last().wireName()) + " is "
                            + Sorts.of(path.last().type()));
        }
        return text;
    }

    private boolean isName(SendDecl to) {
        return !to.key().equals("header")
                || HeaderNames.isCredential(to.name(), to.name().value(), problems);
    }

    private static Auth.Place place(SendDecl to) {
        return to.key().equals("query") ? Auth.Place.QUERY : Auth.Place.HEADER;
    }

    private static @Nullable String scheme(SendDecl to) {
        return to.scheme() == null ? null : to.scheme().value();
    }
}
