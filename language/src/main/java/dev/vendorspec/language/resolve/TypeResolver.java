package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.DecimalForm;
import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.ValueType.TemporalKind;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.resolve.LimitsResolver.Bounds;
import dev.vendorspec.language.syntax.TypeExpr;
import dev.vendorspec.language.syntax.TypeExpr.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves a type as written to what it means, with its limits and wire form. */
final class TypeResolver {

    private static final List<String> BUILT_IN = List.of(
            "int",
            "long",
            "decimal",
            "boolean",
            "date",
            "time",
            "datetime",
            "instant",
            "uuid",
            "bytes",
            "file",
            "json",
            "list",
            "oneOrMany",
            "map");
    private static final Bounds INT =
            new Bounds(BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE));
    private static final Bounds LONG =
            new Bounds(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE));

    private final Types types;
    private final ProblemSink problems;
    private final LimitsResolver limits;
    private final WireForms wires;
    private final DecimalForms decimals;

    TypeResolver(Types types, ProblemSink problems) {
        this.types = types;
        this.problems = problems;
        this.limits = new LimitsResolver(problems);
        this.wires = new WireForms(problems);
        this.decimals = new DecimalForms(problems);
    }

    /** The type; empty where it makes no sense, which has been told, or mentions a type of which that is true. */
    Optional<ValueType> resolve(TypeExpr type) {
        Optional<Domain> domain = Arrays.stream(Domain.values())
                .filter(candidate -> candidate.word().equals(type.base()))
                .findFirst();
        if (domain.isPresent()) {
            return text(type, domain.get());
        }
        return switch (type.base()) {
            case "int" -> whole(type, false, INT);
            case "long" -> whole(type, true, LONG);
            case "decimal" -> decimal(type);
            case "boolean" ->
                limits.none(type.limits(), "boolean")
                        ? wires.flag(type.wire()).map(ValueType.Flag::new)
                        : Optional.empty();
            case "date" -> temporal(type, TemporalKind.DATE);
            case "time" -> temporal(type, TemporalKind.TIME);
            case "datetime" -> temporal(type, TemporalKind.DATETIME);
            case "instant" -> instant(type);
            case "bytes" -> bytes(type);
            case "file" -> file(type);
            case "json" -> bare(type) ? Optional.of(new ValueType.Json()) : Optional.empty();
            case "uuid" -> bare(type) ? Optional.of(new ValueType.Uuid()) : Optional.empty();
            case "list", "oneOrMany", "map" -> collection(type);
            default -> declared(type);
        };
    }

    private boolean bare(TypeExpr type) {
        return limits.none(type.limits(), type.base()) && wires.none(type.wire(), type.base());
    }

    private Optional<ValueType> text(TypeExpr type, Domain domain) {
        Optional<Bounds> bounds = limits.counts(type.limits(), type.base());
        boolean plain = wires.none(type.wire(), type.base());
        return bounds.filter(found -> plain)
                .map(found -> new ValueType.Text(domain, found.minCount(), found.maxCount()));
    }

    private Optional<ValueType> whole(TypeExpr type, boolean wide, Bounds own) {
        Optional<Bounds> bounds = limits.values(type.limits(), type.base(), own);
        Optional<Boolean> asText = wires.asText(type.wire(), type.base());
        if (bounds.isEmpty() || asText.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ValueType.Whole(
                wide, exact(bounds.get().min()), exact(bounds.get().max()), asText.get()));
    }

    private static @Nullable Long exact(@Nullable BigDecimal value) {
        return value == null ? null : value.longValueExact();
    }

    private Optional<ValueType> decimal(TypeExpr type) {
        Optional<DecimalForm> form = decimals.of(type.wire());
        if (type.limits() instanceof Limits.Digits digits) {
            return form.filter(wire -> limits.holds(digits))
                    .filter(wire -> decimals.carries(wire, digits.scale().intValueExact(), type.wire()))
                    .map(wire -> new ValueType.Decimal(
                            digits.precision().intValueExact(), digits.scale().intValueExact(), null, null, wire));
        }
        Optional<Bounds> bounds = limits.values(type.limits(), "decimal", null);
        return form.flatMap(
                wire -> bounds.map(found -> new ValueType.Decimal(null, null, found.min(), found.max(), wire)));
    }

    private Optional<ValueType> instant(TypeExpr type) {
        if (type.wire() == null || type.wire().quoted()) {
            return temporal(type, TemporalKind.INSTANT);
        }
        return wires.epoch(type.wire()).filter(found -> limits.none(type.limits(), "instant"));
    }

    private Optional<ValueType> bytes(TypeExpr type) {
        Optional<Bounds> bounds = limits.counts(type.limits(), "bytes");
        boolean plain = wires.none(type.wire(), "bytes");
        return bounds.filter(found -> plain).map(found -> new ValueType.Bytes(found.minCount(), found.maxCount()));
    }

    private Optional<ValueType> file(TypeExpr type) {
        Optional<Bounds> bounds = limits.counts(type.limits(), "file");
        boolean plain = wires.none(type.wire(), "file");
        return bounds.filter(found -> plain).map(found -> new ValueType.File(found.minCount(), found.maxCount()));
    }

    private Optional<ValueType> temporal(TypeExpr type, TemporalKind kind) {
        boolean unlimited = limits.none(type.limits(), type.base());
        if (type.wire() == null) {
            return unlimited ? Optional.of(new ValueType.Temporal(kind, null)) : Optional.empty();
        }
        String what = (kind == TemporalKind.INSTANT ? "an " : "a ") + type.base();
        return wires.pattern(type.wire(), kind, what)
                .filter(found -> unlimited)
                .map(found -> new ValueType.Temporal(kind, found.text()));
    }

    private Optional<ValueType> collection(TypeExpr type) {
        TypeExpr item = type.element();
        if (item == null) {
            return Optional.empty();
        }
        if (item.element() != null) {
            problems.tell(
                    item.at(),
                    ProblemCode.WRONG_TYPE,
                    "a " + type.base() + "'s items cannot be " + (item.base().equals("map") ? "maps" : "lists"),
                    "make a type of the inner " + item.base() + "'s object");
            return Optional.empty();
        }
        Optional<Bounds> bounds = limits.counts(type.limits(), type.base());
        Optional<ValueType> element = resolve(item);
        if (type.wire() != null) {
            problems.tell(
                    type.wire().at(),
                    ProblemCode.BAD_WIRE_FORM,
                    "it is the items that travel in another form",
                    "write it behind them: " + type.base() + "<" + item.base() + " as …>");
            return Optional.empty();
        }
        return element.flatMap(found -> bounds.map(counts -> type.base().equals("map")
                ? new ValueType.MapOf(found, counts.minCount(), counts.maxCount())
                : new ValueType.ListOf(
                        found, counts.minCount(), counts.maxCount(), type.base().equals("oneOrMany"))));
    }

    private Optional<ValueType> declared(TypeExpr type) {
        Optional<EnumType> codes = types.enumType(type.base());
        if (codes.isPresent()) {
            return code(type, codes.get());
        }
        if (types.isObject(type.base())) {
            return bare(type) ? Optional.of(new ValueType.ObjectOf(type.base())) : Optional.empty();
        }
        if (!types.isBroken(type.base())) {
            List<String> known = new ArrayList<>(types.names());
            Arrays.stream(Domain.values()).map(Domain::word).forEach(known::add);
            known.addAll(BUILT_IN);
            problems.tell(
                    type.at(),
                    ProblemCode.UNKNOWN_TYPE,
                    "there is no type " + Words.quote(type.base()),
                    UnknownTypes.fix(type.base(), known));
        }
        return Optional.empty();
    }

    private Optional<ValueType> code(TypeExpr type, EnumType codes) {
        if (!limits.none(type.limits(), type.base())) {
            return Optional.empty();
        }
        if (!codes.numeric()) {
            return wires.none(type.wire(), type.base() + ", whose codes are text,")
                    ? Optional.of(new ValueType.EnumOf(codes.name(), false))
                    : Optional.empty();
        }
        return wires.asText(type.wire(), type.base()).map(asText -> new ValueType.EnumOf(codes.name(), asText));
    }
}
