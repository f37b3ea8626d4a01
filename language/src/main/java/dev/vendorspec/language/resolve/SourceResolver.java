package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Computed.Algorithm;
import dev.vendorspec.language.model.Computed.Choice;
import dev.vendorspec.language.model.Computed.KeyForm;
import dev.vendorspec.language.model.Computed.Part;
import dev.vendorspec.language.model.Computed.Part.Of;
import dev.vendorspec.language.model.Computed.Source;
import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ComputedDecl.ChoiceDecl;
import dev.vendorspec.language.syntax.ComputedDecl.SourceDecl;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves what one value of a signature is computed from. */
final class SourceResolver {

    /** The words for the request as a whole. */
    static final Map<String, Of> WHOLES = Map.of(
            "body", Of.BODY,
            "method", Of.METHOD,
            "path", Of.PATH,
            "query", Of.QUERY,
            "url", Of.URL,
            "token", Of.TOKEN);

    private static final Pattern NONCE = Pattern.compile("(hex|digits)\\(([1-9][0-9]{0,2})\\)");
    private static final int LONGEST_NONCE = 256;
    private static final List<String> ALGORITHMS = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");
    private static final List<String> KEY_FORMS = List.of("text", "hex", "base64");

    private final ConditionResolver conditions;
    private final PartResolver parts;
    private final SignedRequest request;
    private final ProblemSink problems;

    SourceResolver(
            Settings settings,
            PathResolver paths,
            ConditionResolver conditions,
            SignatureScope scope,
            SignedRequest request,
            ProblemSink problems) {
        this.conditions = conditions;
        this.parts = new PartResolver(settings, paths, scope, request, problems);
        this.request = request;
        this.problems = problems;
    }

    /** The source; empty where it makes no sense, which has been told. */
    Optional<Source> resolve(Written name, SourceDecl written) {
        if (written instanceof SourceDecl.Nonce nonce) {
            return nonce(nonce.form());
        }
        if (written instanceof SourceDecl.Now now) {
            return now(now);
        }
        if (written instanceof SourceDecl.Signer signer) {
            if (signer.parts() == null) {
                return Optional.of(new Source.Signer(null));
            }
            return joined(name, signer.parts()).map(Source.Signer::new);
        }
        return joined(name, (SourceDecl.Joined) written).map(found -> found);
    }

    private Optional<Source> nonce(Written form) {
        if (form.value().equals("uuid")) {
            return Optional.of(new Source.RandomUuid());
        }
        Matcher sized = NONCE.matcher(form.value());
        int size = sized.matches() ? Integer.parseInt(sized.group(2)) : 0;
        if (size < 1 || size > LONGEST_NONCE) {
            problems.tell(
                    form.at(),
                    ProblemCode.BAD_SIGNATURE,
                    "\"nonce\" is hex(bytes), digits(count), at most " + LONGEST_NONCE + ", or uuid, found "
                            + Words.quote(form.value()));
            return Optional.empty();
        }
        return Optional.of(sized.group(1).equals("hex") ? new Source.RandomHex(size) : new Source.RandomDigits(size));
    }

    private Optional<Source> now(SourceDecl.Now written) {
        Written format = written.format();
        boolean epoch = format.value().equals("epochSeconds") || format.value().equals("epochMillis");
        if (epoch) {
            if (written.zone() != null) {
                problems.tell(written.zone().at(), ProblemCode.KEYS_CONFLICT, "a count since 1970 has no \"zone\"");
                return Optional.empty();
            }
            return Optional.of(new Source.Epoch(format.value().equals("epochMillis")));
        }
        if (written.zone() != null && !LoginResolver.isZone(written.zone(), problems)) {
            return Optional.empty();
        }
        String zone = written.zone() == null ? "UTC" : written.zone().value();
        try {
            DateTimeFormatter.ofPattern(format.value(), Locale.ROOT);
            return Optional.of(new Source.Now(format.value(), zone));
        } catch (IllegalArgumentException e) {
            problems.tell(
                    format.at(),
                    ProblemCode.BAD_SIGNATURE,
                    "\"now\" is a form such as yyyyMMddHHmmss, epochSeconds or epochMillis, found "
                            + Words.quote(format.value()));
            return Optional.empty();
        }
    }

    private Optional<Source.Joined> joined(Written name, SourceDecl.Joined written) {
        List<Choice> choices = new ArrayList<>();
        boolean complete = !written.choices().isEmpty();
        for (ChoiceDecl choice : written.choices()) {
            Optional<Choice> found = choice(name, choice);
            found.ifPresent(choices::add);
            complete &= found.isPresent();
        }
        Optional<Algorithm> hash = algorithm(written.hash(), "\"hash\"");
        Optional<Algorithm> hmac = algorithm(written.hmac(), "\"hmac\"");
        boolean keyed = isKeyed(name, written);
        Optional<Part> key = written.key() == null ? Optional.empty() : parts.key(written.key());
        boolean keyForm =
                written.keyForm() == null || Texts.word(written.keyForm(), "\"keyForm\"", KEY_FORMS, problems);
        if (!complete
                || !keyed
                || !keyForm
                || (written.key() != null && key.isEmpty())
                || (written.hash() != null && hash.isEmpty())
                || (written.hmac() != null && hmac.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Source.Joined(
                choices,
                written.separator() == null ? "" : written.separator().value(),
                absent(written.absent()),
                hash.or(() -> hmac).orElse(null),
                key.orElse(null),
                keyForm(written.keyForm())));
    }

    private Optional<Choice> choice(Written name, ChoiceDecl written) {
        List<Part> found = new ArrayList<>();
        written.parts().forEach(part -> parts.part(part).ifPresent(found::add));
        if (written.parts().isEmpty()) {
            problems.tell(
                    name.at(), ProblemCode.BAD_SIGNATURE, "the value " + Words.quote(name.value()) + " has no parts");
            return Optional.empty();
        }
        if (found.size() < written.parts().size()) {
            return Optional.empty();
        }
        if (written.when() == null) {
            return Optional.of(new Choice(null, found));
        }
        if (request.object() == null) {
            problems.tell(
                    request.endpoint().at(),
                    ProblemCode.NEEDS_REQUEST,
                    "endpoint " + Words.quote(request.endpoint().value()) + " sends no object for the choices of "
                            + Words.quote(name.value()) + " to look at",
                    "write signature: none there, or another one");
            return Optional.empty();
        }
        Optional<Condition> when = conditions.resolve(request.object(), written.when());
        return when.map(condition -> new Choice(condition, found));
    }

    private Optional<Algorithm> algorithm(@Nullable Written written, String key) {
        if (written == null || !Texts.word(written, key, ALGORITHMS, problems)) {
            return Optional.empty();
        }
        return Optional.of(Algorithm.valueOf(written.value().replace('-', '_')));
    }

    private boolean isKeyed(Written name, SourceDecl.Joined written) {
        String value = "the value " + Words.quote(name.value());
        if (written.hash() != null && written.hmac() != null) {
            problems.tell(written.hmac().at(), ProblemCode.KEYS_CONFLICT, value + " has hash or hmac, not both");
            return false;
        }
        if (written.hmac() != null && written.key() == null) {
            problems.tell(name.at(), ProblemCode.MISSING_KEY, value + " needs the key \"key\" for its hmac");
            return false;
        }
        if (written.hmac() == null && (written.key() != null || written.keyForm() != null)) {
            Written key = written.key() == null ? written.keyForm() : written.key();
            problems.tell(
                    key.at(),
                    ProblemCode.KEYS_CONFLICT,
                    value + " has no hmac for a key",
                    "a secret that is hashed along is one of the parts");
            return false;
        }
        return true;
    }

    private static @Nullable String absent(@Nullable Written written) {
        if (written == null || (!written.quoted() && written.value().equals("empty"))) {
            return "";
        }
        return !written.quoted() && written.value().equals("skip") ? null : written.value();
    }

    private static KeyForm keyForm(@Nullable Written written) {
        return written == null ? KeyForm.TEXT : KeyForm.valueOf(written.value().toUpperCase(Locale.ROOT));
    }
}
