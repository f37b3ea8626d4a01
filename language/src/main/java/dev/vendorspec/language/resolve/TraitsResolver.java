package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.Traits;
import dev.vendorspec.language.model.Traits.Absent;
import dev.vendorspec.language.model.Traits.Encode;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.TraitsDecl;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Resolves a field's rarer keys. {@link FieldResolver} calls it. */
final class TraitsResolver {

    private static final Map<String, Encode> ENCODINGS =
            new TreeMap<>(Map.of("json", Encode.JSON, "base64", Encode.BASE64, "json base64", Encode.JSON_BASE64));

    private final ProblemSink problems;
    private final Literals literals;

    TraitsResolver(Literals literals, ProblemSink problems) {
        this.literals = literals;
        this.problems = problems;
    }

    /** What the keys say; what makes no sense is left out and has been told. */
    Traits resolve(FieldDecl field, ValueType type) {
        TraitsDecl written = field.traits();
        if (written.equals(TraitsDecl.NONE)) {
            return Traits.NONE;
        }
        conflicts(field, written);
        return new Traits(
                pattern(written.pattern(), type),
                oneOf(written.oneOf(), type),
                blank(written.blank(), type),
                absent(written.send(), type),
                written.aka().stream().map(Written::value).toList(),
                deprecated(written.deprecated()),
                join(written.join(), type),
                encode(written.encode(), type));
    }

    private @Nullable String pattern(@Nullable Written written, ValueType type) {
        if (written == null || !fits(written, Sorts.element(type) instanceof ValueType.Text, "pattern", "text", type)) {
            return null;
        }
        return Texts.pattern(written, problems);
    }

    private List<Literal> oneOf(List<Written> written, ValueType type) {
        ValueType value = Sorts.element(type);
        boolean allowed = value instanceof ValueType.Text || Sorts.isNumber(value);
        if (written.isEmpty() || !fits(written.get(0), allowed, "oneOf", "text and numbers", type)) {
            return List.of();
        }
        return written.stream()
                .flatMap(each -> literals.of(each, value).stream())
                .toList();
    }

    private boolean blank(@Nullable Written written, ValueType type) {
        boolean allowed =
                type instanceof ValueType.Text || type instanceof ValueType.ListOf || type instanceof ValueType.MapOf;
        return written != null
                && Texts.word(written, "\"blank\"", List.of("allowed"), problems)
                && fits(written, allowed, "blank", "text, lists and maps", type);
    }

    private Absent absent(@Nullable Written written, ValueType type) {
        if (written == null) {
            return Absent.OMITTED;
        }
        if (!written.quoted() && written.value().equals("null")) {
            return Absent.NULL;
        }
        if (!written.value().isEmpty()) {
            problems.tell(
                    written.at(),
                    ProblemCode.UNKNOWN_WORD,
                    "\"send\" is null or \"\", found " + Words.quote(written.value()));
            return Absent.OMITTED;
        }
        boolean told = type instanceof ValueType.Json;
        return fits(written, !told, "send: \"\"", "fields of which \"\" is no value", type)
                ? Absent.EMPTY
                : Absent.OMITTED;
    }

    private @Nullable String join(@Nullable Written written, ValueType type) {
        boolean plainItems = type instanceof ValueType.ListOf list && Sorts.isSingleValue(list.element());
        return written != null && fits(written, plainItems, "join", "lists of single values", type)
                ? written.value()
                : null;
    }

    private Encode encode(@Nullable Written written, ValueType type) {
        if (written == null || !Texts.word(written, "\"encode\"", List.copyOf(ENCODINGS.keySet()), problems)) {
            return Encode.PLAIN;
        }
        boolean file = Sorts.element(type) instanceof ValueType.File;
        return fits(written, !file, "encode", "values", type) ? ENCODINGS.get(written.value()) : Encode.PLAIN;
    }

    private static @Nullable String deprecated(@Nullable Written written) {
        if (written == null || !written.quoted() && written.value().equals("false")) {
            return null;
        }
        return !written.quoted() && written.value().equals("true") ? "" : written.value();
    }

    private boolean fits(Written at, boolean fits, String key, String what, ValueType type) {
        if (!fits) {
            problems.tell(
                    at.at(),
                    ProblemCode.WRONG_TYPE,
                    (key.indexOf(' ') < 0 ? Words.quote(key) : key) + " is for " + what + ", but the field is "
                            + Sorts.of(type));
        }
        return fits;
    }

    private void conflicts(FieldDecl field, TraitsDecl written) {
        Written send = written.send();
        boolean required = field.type() != null && field.type().required();
        if (send != null && (required || field.constant() != null)) {
            conflict(send, "\"send\" says how an absent field travels, but this one is never absent");
        } else if (send != null && send.value().isEmpty() && written.blank() != null) {
            conflict(send, "\"\" is either a value, as \"blank\" says, or an absent field, as \"send\" says");
        }
        if (written.join() != null && written.encode() != null) {
            conflict(written.join(), "a list is either joined or encoded as a whole");
        }
        if (!written.oneOf().isEmpty() && field.constant() != null) {
            conflict(written.oneOf().get(0), "\"const\" allows one value only, \"oneOf\" several");
        }
    }

    private void conflict(Written at, String text) {
        problems.tell(at.at(), ProblemCode.KEYS_CONFLICT, text, "leave one of the two out");
    }
}
