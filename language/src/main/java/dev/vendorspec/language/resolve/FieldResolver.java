package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.Sensitivity;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.TypeExpr;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves fields: an object's and an endpoint's path parameters. */
final class FieldResolver {

    private final ProblemSink problems;
    private final TypeResolver types;
    private final Literals literals;
    private final Substitutes substitutes;
    private final TraitsResolver traits;

    FieldResolver(Types types, ProblemSink problems) {
        this(types, Substitutes.NONE, problems);
    }

    FieldResolver(Types types, Substitutes substitutes, ProblemSink problems) {
        this.substitutes = substitutes;
        this.problems = problems;
        this.types = new TypeResolver(types, problems);
        this.literals = new Literals(types, problems);
        this.traits = new TraitsResolver(literals, problems);
    }

    /** The fields of an object. */
    Fields resolve(String owner, List<FieldDecl> written) {
        Map<String, Field> known = new LinkedHashMap<>();
        Set<String> broken = new HashSet<>();
        for (FieldDecl field : written) {
            String name = field.name().value();
            resolve(field).ifPresentOrElse(found -> known.put(name, found), () -> broken.add(name));
        }
        return new Fields(owner, known, broken);
    }

    /** The field; empty where it has no sensible type, which has been told. */
    Optional<Field> resolve(FieldDecl written) {
        TypeExpr given = written.type();
        boolean required = given != null && given.required();
        return Optional.ofNullable(given)
                .flatMap(types::resolve)
                .or(substitutes::type)
                .map(type -> field(written, type, required));
    }

    private Field field(FieldDecl written, ValueType type, boolean required) {
        onlyForText(written.forbidden(), "forbidden", type);
        written.except().stream().findFirst().ifPresent(first -> onlyForText(first, "except", type));
        return new Field(
                written.name().value(),
                javaName(written),
                type,
                required,
                literal(written.defaultValue(), type),
                literal(written.constant(), type),
                written.forbidden() == null ? "" : written.forbidden().value(),
                written.except().stream().map(Written::value).toList(),
                sensitivity(written, type),
                Texts.level(written.level(), problems),
                Texts.docs(written.docs()),
                contradiction(written),
                traits.resolve(written, type),
                written.name().at());
    }

    private void onlyForText(@Nullable Written given, String key, ValueType type) {
        if (given != null && !(Sorts.element(type) instanceof ValueType.Text)) {
            problems.tell(
                    given.at(),
                    ProblemCode.WRONG_TYPE,
                    Words.quote(key) + " is for text, but the field is " + Sorts.of(type));
        }
    }

    private String javaName(FieldDecl written) {
        Written given = written.java();
        if (given != null) {
            if (!JavaNames.isName(given.value())) {
                problems.tell(
                        given.at(),
                        ProblemCode.BAD_JAVA_NAME,
                        Words.quote(given.value()) + " is no Java identifier, or is a reserved word");
            }
            return given.value();
        }
        String derived = JavaNames.camelCase(written.name().value());
        if (derived.isEmpty()) {
            problems.tell(
                    written.name().at(),
                    ProblemCode.BAD_JAVA_NAME,
                    "no Java name can be derived from "
                            + Words.quote(written.name().value()),
                    "give one with java:");
        }
        return derived;
    }

    private @Nullable Literal literal(@Nullable Written written, ValueType type) {
        return written == null ? null : literals.of(written, type).orElse(null);
    }

    private static Sensitivity sensitivity(FieldDecl written, ValueType type) {
        if (Boolean.TRUE.equals(written.secret())) {
            return Sensitivity.SECRET;
        }
        if (written.personal() != null) {
            return written.personal() ? Sensitivity.PERSONAL : Sensitivity.PLAIN;
        }
        return Sorts.element(type) instanceof ValueType.Text text
                ? text.domain().sensitivity()
                : Sensitivity.PLAIN;
    }

    private static Field.@Nullable Contradiction contradiction(FieldDecl written) {
        return written.documented() == null || written.because() == null
                ? null
                : new Field.Contradiction(
                        written.documented().value(), written.because().value());
    }
}
