package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Auth;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Keys;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.contract.Duplicate;
import dev.vendorspec.runtime.contract.KeyPlace;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From what tells an endpoint's calls apart to what its operation is told of it. */
final class KeysPlanner {

    private static final String REQUEST = "request";

    private final PathCode paths;
    private final FilledCode filled;

    KeysPlanner(PathCode paths, FilledCode filled) {
        this.paths = paths;
        this.filled = filled;
    }

    /**
     * The calls of the operation's builder; empty where nothing is said.
     *
     * @param requestType the class of what is sent
     */
    CodeBlock plan(Endpoint endpoint, TypeName requestType) {
        Keys keys = endpoint.keys();
        CodeBlock.Builder code = CodeBlock.builder();
        if (keys.idempotencyKey() != null) {
            code.add("\n.idempotencyKey($L)", place(keys.idempotencyKey(), endpoint));
        }
        if (keys.requestId() != null) {
            code.add("\n.requestId($L)", place(keys.requestId(), endpoint));
        }
        if (keys.duplicate() != null) {
            code.add("\n.duplicate($L)", duplicate(keys.duplicate(), endpoint, requestType));
        }
        return code.build();
    }

    /** Whether the operation itself fills in a deprecated field: with a key, or with a login's token. */
    static boolean fillsDeprecated(Endpoint endpoint) {
        Stream<Path> tokens = endpoint.auth().stream()
                .flatMap(auth -> auth instanceof Auth.Login login
                        ? Stream.ofNullable(login.sending().field())
                        : Stream.empty());
        Stream<Path> keys = endpoint.keys().filled().stream().map(Keys.InField::path);
        return Stream.concat(tokens, keys).anyMatch(FilledCode::isDeprecated);
    }

    private CodeBlock place(Keys.Place place, Endpoint endpoint) {
        if (place instanceof Keys.InHeader header) {
            return CodeBlock.of("$T.header($S)", KeyPlace.class, header.name());
        }
        Path path = ((Keys.InField) place).path();
        ObjectType type = BodyPlanner.payload(endpoint.request());
        return CodeBlock.of(
                "$T.field(request -> $L, (request, key) -> $L)",
                KeyPlace.class,
                paths.value(path, type, REQUEST),
                filled.copy(path, type, CodeBlock.of(REQUEST), CodeBlock.of("key")));
    }

    private CodeBlock duplicate(Keys.Duplicate duplicate, Endpoint endpoint, TypeName requestType) {
        ObjectType type = BodyPlanner.payload(endpoint.request());
        CodeBlock known = duplicate.key().stream()
                .map(path -> paths.present(path, type, REQUEST))
                .collect(CodeBlock.joining(" && "));
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.<$T>of(request -> $L)", Duplicate.class, requestType, known);
        if (!duplicate.statuses().isEmpty()) {
            String statuses = duplicate.statuses().stream().map(String::valueOf).collect(Collectors.joining(", "));
            code.add(".statuses($L)", statuses);
        }
        if (!duplicate.codes().isEmpty()) {
            code.add(
                    ".codes($L)",
                    duplicate.codes().stream()
                            .map(each -> CodeBlock.of("$S", each))
                            .collect(CodeBlock.joining(", ")));
        }
        return code.build();
    }
}
