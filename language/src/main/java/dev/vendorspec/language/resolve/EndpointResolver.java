package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Auth;
import dev.vendorspec.language.model.Computed;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Endpoint.Answered;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Endpoint.Example;
import dev.vendorspec.language.model.Endpoint.Parameter;
import dev.vendorspec.language.model.Endpoint.Sent;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Keys;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Paging;
import dev.vendorspec.language.model.Parameters;
import dev.vendorspec.language.model.Payload;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.VendorDecl;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves endpoints. */
final class EndpointResolver {

    private final Types types;
    private final BodyResolver bodies;
    private final RequestResolver requests;
    private final AnsweredResolver outcomes;
    private final ParameterResolver inPath;
    private final ParametersResolver parameters;
    private final AuthResolver auths;
    private final SignatureResolver signatures;
    private final PagingResolver pagings;
    private final KeysResolver keys;
    private final VendorDecl.Defaults defaults;
    private final MediaTypes media;
    private final @Nullable String accept;
    private final Substitutes substitutes;

    /**
     * @param written the document, of which endpoints and defaults are looked at
     * @param settings what clients are given once
     * @param objects the object types, to which those of parameters are added
     */
    EndpointResolver(
            VendorDecl written,
            Settings settings,
            Types types,
            Map<String, ObjectType> objects,
            Substitutes substitutes,
            ProblemSink problems) {
        this.defaults = written.defaults();
        this.substitutes = substitutes;
        this.types = types;
        this.bodies = new BodyResolver(types, objects, problems);
        this.requests = new RequestResolver(bodies, types, settings, problems);
        AnswerResolver answers = new AnswerResolver(bodies, types, problems);
        PathResolver paths = new PathResolver(types, problems);
        ConditionResolver conditions = new ConditionResolver(types, problems);
        this.outcomes = new AnsweredResolver(
                answers,
                types,
                paths,
                conditions,
                new RowsResolver(types, objects, problems),
                defaults.failure(),
                problems);
        this.media = new MediaTypes(problems);
        this.accept = media.accept(defaults.accept());
        FieldResolver fields = new FieldResolver(types, substitutes, problems);
        this.inPath = new ParameterResolver(fields, settings, problems);
        this.parameters = new ParametersResolver(fields, bodies, types, objects, settings, problems);
        parameters.check(defaults.headers());
        this.auths = new AuthResolver(
                settings,
                new LoginResolver(written.endpoints(), defaults.auth(), answers, types, paths, problems),
                paths,
                problems);
        auths.check(defaults.auth());
        this.signatures = new SignatureResolver(settings, paths, conditions, problems);
        this.pagings = new PagingResolver(types, paths, conditions, problems);
        this.keys = new KeysResolver(defaults.keys(), paths, problems);
    }

    /** The endpoint, without what makes no sense, which has been told; empty where it has no method and path. */
    Optional<Endpoint> resolve(EndpointDecl written, List<Example> examples) {
        Optional<Body> request = requests.resolve(written.sent());
        Answered answered = outcomes.resolve(written, request);
        List<Parameter> path = inPath.resolve(written);
        Parameters query = parameters.query(written.name(), written.sent().query());
        Parameters headers = parameters.headers(written.name(), written.sent().headers(), defaults.headers());
        Optional<Fields> body = request.flatMap(BodyResolver::root).flatMap(type -> types.fields(type.name()));
        List<Auth> auth = auths.resolve(
                written.name(), written.auth() == null ? defaults.auth() : written.auth(), body.orElse(null));
        List<Computed> signature = signatures.resolve(
                written.signature() == null ? defaults.signature() : written.signature(),
                signed(
                        written,
                        request,
                        body,
                        path,
                        new SentNames()
                                .query(written.sent().query(), query.perCall())
                                .headers(written.sent().headers(), headers.perCall())
                                .headers(defaults.headers())
                                .auth(written.auth() == null ? defaults.auth() : written.auth())));
        Optional<Paging> paging = Optional.ofNullable(written.paging())
                .flatMap(found -> pagings.resolve(
                        found,
                        new PagingResolver.Around(
                                written.name(),
                                fields(query.perCall()),
                                body.orElse(null),
                                answered.body(),
                                ofType(answered.root()))));
        Keys told = keys.resolve(
                written, new KeysResolver.Around(body.orElse(null), headers, answered.errors(), answered.tellsCode()));
        return Optional.ofNullable(written.http())
                .or(substitutes::http)
                .map(http -> new Endpoint(
                        written.name().value(),
                        http.method(),
                        http.path(),
                        new Sent(
                                path,
                                query,
                                headers,
                                request.orElse(null),
                                requests.format(written.sent().format()),
                                requests.contentType(written.sent()),
                                accept(written)),
                        answered,
                        auth,
                        ServerResolver.ofEndpoint(written.server()),
                        signature,
                        paging.orElse(null),
                        told,
                        written.idempotent(),
                        examples,
                        Texts.docs(written.docs()),
                        written.name().at()));
    }

    private @Nullable Fields ofType(@Nullable ObjectType root) {
        return root == null ? null : types.fields(root.name()).orElse(null);
    }

    private @Nullable String accept(EndpointDecl written) {
        return written.sent().accept() == null
                ? accept
                : media.accept(written.sent().accept());
    }

    /** The fields of an object type that stands for parameters; null where there are none. */
    private static @Nullable Fields fields(@Nullable ObjectType type) {
        if (type == null) {
            return null;
        }
        Map<String, Field> known = new LinkedHashMap<>();
        type.fields().forEach(field -> known.put(field.wireName(), field));
        return new Fields(type.name(), known, Set.of());
    }

    private SignedRequest signed(
            EndpointDecl written,
            Optional<Body> request,
            Optional<Fields> object,
            List<Parameter> inPath,
            SentNames sent) {
        Optional<Payload> payload = request.flatMap(Payload::of);
        Optional<Fields> item = payload.flatMap(Payload::objectOrItem).flatMap(type -> types.fields(type.name()));
        return new SignedRequest(
                written.name(),
                object.orElse(null),
                item.orElse(null),
                payload.map(Payload::way).orElse(List.of()),
                inPath.stream().map(parameter -> parameter.field().wireName()).toList(),
                sent,
                written.request() != null
                        && (request.isEmpty()
                                || payload.flatMap(Payload::objectOrItem).isPresent()));
    }
}
