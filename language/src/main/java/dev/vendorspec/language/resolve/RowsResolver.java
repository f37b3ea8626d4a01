package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Endpoint.Rows;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Payload;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.syntax.EndpointDecl.RowsDecl;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves how the lines of a batch are told apart. */
final class RowsResolver {

    private final Types types;
    private final Map<String, ObjectType> objects;
    private final PathResolver paths;
    private final ConditionResolver conditions;
    private final ProblemSink problems;

    RowsResolver(Types types, Map<String, ObjectType> objects, ProblemSink problems) {
        this.types = types;
        this.objects = objects;
        this.paths = new PathResolver(types, problems);
        this.conditions = new ConditionResolver(types, problems);
        this.problems = problems;
    }

    /** The sent line: its type, the way to it, and its key. */
    private record Sent(List<Field> lists, ObjectType line, Field key) {}

    /** The rows; empty where something of them makes no sense, which has been told. */
    Optional<Rows> resolve(RowsDecl written, @Nullable Body request, @Nullable ObjectType response) {
        Optional<Sent> sent =
                written.matches() == null || request == null ? Optional.empty() : sent(request, written.matches());
        if (response == null || written.list() == null) {
            return Optional.empty();
        }
        Optional<Path> list = types.fields(response.name()).flatMap(fields -> list(fields, written.list()));
        Optional<Fields> line = list.flatMap(path -> lineFields(path.last().type()));
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> key = value(line.get(), written.key(), "\"key\"");
        Optional<Path> message = value(line.get(), written.message(), "\"message\"");
        Optional<Condition> success =
                Optional.ofNullable(written.success()).flatMap(found -> conditions.resolve(line.get(), found));
        boolean messageFails = written.message() != null && message.isEmpty();
        if (sent.isEmpty() || key.isEmpty() || success.isEmpty() || messageFails) {
            return Optional.empty();
        }
        return Optional.of(new Rows(
                list.get(),
                objects.get(line.get().type()),
                key.get().last(),
                sent.get().lists(),
                sent.get().line(),
                sent.get().key(),
                success.get(),
                message.orElse(null)));
    }

    private Optional<Path> list(Fields response, PathExpr written) {
        Optional<Path> path = paths.path(response, written);
        boolean ofObjects = path.isPresent()
                && path.get().last().type() instanceof ValueType.ListOf list
                && list.element() instanceof ValueType.ObjectOf;
        if (path.isPresent() && !ofObjects) {
            paths.wrong(written, "\"list\" names a list of objects", path.get().last());
            return Optional.empty();
        }
        return path;
    }

    private Optional<Fields> lineFields(ValueType list) {
        return list instanceof ValueType.ListOf of && of.element() instanceof ValueType.ObjectOf object
                ? types.fields(object.objectName())
                : Optional.empty();
    }

    private Optional<Path> value(Fields line, @Nullable PathExpr written, String key) {
        return Optional.ofNullable(written).flatMap(path -> paths.toValue(line, path, key));
    }

    private Optional<Sent> sent(Body request, PathExpr matches) {
        Optional<ObjectType> root = Payload.of(request).flatMap(Payload::objectOrItem);
        if (root.isEmpty()) {
            problems.tell(
                    matches.at(),
                    ProblemCode.NEEDS_REQUEST,
                    "\"rows\" match answered lines with sent ones, but the caller sends no object");
        }
        return root.flatMap(type -> sent(type, matches));
    }

    /** From the request's root, or from an item where the root is a list, down to the key of a sent line. */
    private Optional<Sent> sent(ObjectType root, PathExpr matches) {
        Optional<List<Field>> passed = types.fields(root.name()).flatMap(fields -> paths.throughLists(fields, matches));
        if (passed.isEmpty()) {
            return Optional.empty();
        }
        List<Field> way = passed.get().subList(0, passed.get().size() - 1);
        Field key = passed.get().get(way.size());
        if (!Sorts.isSingleValue(key.type())) {
            paths.wrong(matches, "\"matches\" names a single value", key);
            return Optional.empty();
        }
        ObjectType line = way.isEmpty()
                ? root
                : objects.get(objectName(way.get(way.size() - 1).type()));
        return Optional.of(new Sent(way, line, key));
    }

    private static String objectName(ValueType type) {
        ValueType object = type instanceof ValueType.ListOf list ? list.element() : type;
        return ((ValueType.ObjectOf) object).objectName();
    }
}
