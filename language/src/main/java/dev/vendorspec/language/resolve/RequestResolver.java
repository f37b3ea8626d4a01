package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.BodyFormat;
import dev.vendorspec.language.model.BodyFormat.Lists;
import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Envelope;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.BodyDecl;
import dev.vendorspec.language.syntax.EndpointDecl.SentDecl;
import dev.vendorspec.language.syntax.FormatDecl;
import dev.vendorspec.language.syntax.TypeExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves requests' bodies: what the caller gives, and what stands around it. */
final class RequestResolver {

    private static final Map<String, Lists> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("repeat", Lists.REPEAT);
        LISTS.put("[]", Lists.BRACKETS);
        LISTS.put("[0]", Lists.INDEX);
        LISTS.put("comma", Lists.COMMA);
    }

    private final BodyResolver bodies;
    private final TypeResolver values;
    private final TypeResolver members;
    private final GivenResolver given;
    private final ProblemSink problems;

    RequestResolver(BodyResolver bodies, Types types, Settings settings, ProblemSink problems) {
        this.bodies = bodies;
        this.values = new TypeResolver(types, problems);
        this.members = new TypeResolver(types, problem -> problems.report(asConstant(problem)));
        this.given = new GivenResolver(settings, problems);
        this.problems = problems;
    }

    /** The body; empty where none was written or it makes no sense, which has been told. */
    Optional<Body> resolve(SentDecl sent) {
        BodyDecl written = sent.body();
        if (written == null || secondPayload(written)) {
            return Optional.empty();
        }
        Optional<Body> body = body(written);
        if (sent.format().kind() != FormatDecl.Kind.JSON
                && body.filter(RequestResolver::isNamed).isEmpty()) {
            body.ifPresent(nameless -> problems.tell(
                    written.at(),
                    ProblemCode.BAD_BODY,
                    Words.quote(sent.format().kind().key())
                            + " has names for all its values, so an object's type stands here",
                    "put a list into a member: { NAME: list<Type> }"));
            return Optional.empty();
        }
        return body;
    }

    /** Whether every value in it has a name. */
    private static boolean isNamed(Body body) {
        return body instanceof Body.Single || body instanceof Body.Wrapped || body instanceof Envelope;
    }

    /** In which form it travels. */
    BodyFormat format(FormatDecl written) {
        return switch (written.kind()) {
            case JSON -> new BodyFormat.Json();
            case FORM -> new BodyFormat.Form(lists(written.lists()));
            case MULTIPART -> new BodyFormat.Multipart();
        };
    }

    /** The body's media type where it is not the usual one, or null; tells of what is none. */
    @Nullable
    String contentType(SentDecl written) {
        Written type = written.contentType();
        if (type == null) {
            return null;
        }
        if (written.body() == null) {
            problems.tell(
                    type.at(),
                    ProblemCode.NEEDS_REQUEST,
                    "\"contentType\" is the media type of a body, but there is none");
            return null;
        }
        if (written.format().kind() == FormatDecl.Kind.MULTIPART) {
            problems.tell(
                    type.at(),
                    ProblemCode.KEYS_CONFLICT,
                    "a multipart body says its own media type, which has the boundary between its parts",
                    "leave contentType: out");
            return null;
        }
        if (!MediaTypes.isOne(type.value())) {
            problems.tell(
                    type.at(),
                    ProblemCode.BAD_MEDIA_TYPE,
                    "expected a media type such as application/vnd.acme+json, found " + Words.quote(type.value()));
            return null;
        }
        return type.value();
    }

    private Lists lists(@Nullable Written written) {
        boolean known = written != null && Texts.word(written, "\"lists\"", List.copyOf(LISTS.keySet()), problems);
        return known ? LISTS.get(written.value()) : Lists.REPEAT;
    }

    private boolean secondPayload(BodyDecl written) {
        List<BodyDecl.Typed> payloads = new ArrayList<>();
        payloads(written, payloads);
        if (payloads.size() > 1) {
            problems.tell(
                    payloads.get(1).at(),
                    ProblemCode.BAD_BODY,
                    "a body has one type that the caller gives, found a second one",
                    "give them a type of their own, or write \"= …\" for what is the same in every call");
        }
        return payloads.size() > 1;
    }

    private static void payloads(BodyDecl written, List<BodyDecl.Typed> found) {
        if (written instanceof BodyDecl.Typed typed) {
            found.add(typed);
        } else if (written instanceof BodyDecl.Wrapped wrapped) {
            payloads(wrapped.body(), found);
        } else if (written instanceof BodyDecl.Envelope envelope) {
            envelope.entries().forEach(entry -> payloads(entry.body(), found));
        }
    }

    private Optional<Body> body(BodyDecl written) {
        if (written instanceof BodyDecl.Envelope envelope) {
            return envelope(envelope);
        }
        if (written instanceof BodyDecl.Wrapped wrapped) {
            return member(wrapped.body())
                    .map(body -> new Body.Wrapped(wrapped.wireName().value(), body));
        }
        if (written instanceof BodyDecl.Typed typed) {
            return isValue(typed.type()) ? value(typed.type(), values) : bodies.resolve(typed.type());
        }
        return Optional.empty();
    }

    private Optional<Body> member(BodyDecl written) {
        return written instanceof BodyDecl.Typed typed && isValue(typed.type())
                ? value(typed.type(), members)
                : body(written);
    }

    /** Inside an object a word that is no type is most likely a constant without its sign. */
    private static Problem asConstant(Problem problem) {
        return problem.code() == ProblemCode.UNKNOWN_TYPE && problem.fix() == null
                ? new Problem(
                        problem.at(),
                        problem.code(),
                        problem.text(),
                        "what is the same in every call stands behind a sign: = \"…\"")
                : problem;
    }

    /** Whether neither it nor the items of its list are types of the document. */
    private static boolean isValue(TypeExpr type) {
        TypeExpr object = type.element() == null || type.base().equals("map") ? type : type.element();
        return Character.isLowerCase(object.base().charAt(0));
    }

    /** A body has no name that a message could tell, so it is what it is, without limits. */
    private Optional<Body> value(TypeExpr written, TypeResolver resolver) {
        Optional<ValueType> type = resolver.resolve(written);
        if (type.isPresent() && (isLimited(written) || !isPlain(Sorts.element(type.get())))) {
            problems.tell(
                    written.at(),
                    ProblemCode.BAD_TYPE,
                    "a body that is no object is a plain value, a list or a map, without limits and \"!\"",
                    "give it a member in a type of its own if it has to be checked");
            return Optional.empty();
        }
        return type.map(found -> new Body.Value(found, written.at()));
    }

    private static boolean isLimited(TypeExpr type) {
        return type.limits() != null || type.required() || (type.element() != null && isLimited(type.element()));
    }

    private static boolean isPlain(ValueType type) {
        return !(type instanceof ValueType.File)
                && !(type instanceof ValueType.Text text && text.domain() != Domain.NONE);
    }

    private Optional<Body> envelope(BodyDecl.Envelope written) {
        List<Envelope.Entry> entries = new ArrayList<>();
        written.entries().forEach(entry -> entry(entry).ifPresent(entries::add));
        if (entries.size() < written.entries().size()) {
            return Optional.empty();
        }
        entries.stream()
                .filter(Envelope.Merged.class::isInstance)
                .findFirst()
                .ifPresent(merged -> clashes(((Envelope.Merged) merged).body().type(), written.entries()));
        return Optional.of(new Envelope(entries));
    }

    private Optional<Envelope.Entry> entry(BodyDecl.Entry written) {
        if (written.isMerged()) {
            return merged(written);
        }
        if (written.body() instanceof BodyDecl.Given value) {
            return given.resolve(written.wireName().value(), value.text());
        }
        return member(written.body())
                .map(body -> new Envelope.Inner(written.wireName().value(), body));
    }

    private Optional<Envelope.Entry> merged(BodyDecl.Entry written) {
        if (written.body() instanceof BodyDecl.Typed typed && typed.type().element() == null) {
            return bodies.resolve(typed.type())
                    .filter(Body.Single.class::isInstance)
                    .map(body -> new Envelope.Merged((Body.Single) body));
        }
        if (!(written.body() instanceof BodyDecl.Unreadable)) {
            problems.tell(
                    written.body().at(),
                    ProblemCode.BAD_BODY,
                    "\"*\" stands for the members of an object, so a type stands behind it");
        }
        return Optional.empty();
    }

    private void clashes(ObjectType type, List<BodyDecl.Entry> written) {
        List<String> taken = type.fields().stream().map(Field::wireName).toList();
        for (BodyDecl.Entry entry : written) {
            if (taken.contains(entry.wireName().value())) {
                problems.tell(
                        entry.wireName().at(),
                        ProblemCode.WIRE_NAME_CLASH,
                        Words.quote(entry.wireName().value()) + " is a field of " + type.name()
                                + ", the members of which stand here too",
                        "leave one of the two out");
            }
        }
    }
}
