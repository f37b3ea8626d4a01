package dev.vendorspec.processor.random;

import java.util.List;

/** One construct for values: each kind of field is one class, named in {@link #ALL}. */
@FunctionalInterface
interface ValueKind {

    /** All kinds; those that hold others are at the end. */
    List<ValueKind> ALL = List.of(
            new TextKind(),
            new DomainKind(),
            new WholeKind(),
            new DecimalKind(),
            new FlagKind(),
            new MomentKind(),
            new UuidKind(),
            new CodeKind(),
            new EpochKind(),
            new BytesKind(),
            new AnyJsonKind(),
            new ObjectKind(),
            new ObjectKind(),
            new ListKind(),
            new ListKind(),
            new MapKind());

    /** Kinds that hold no others. */
    List<ValueKind> SCALARS = ALL.subList(0, ALL.size() - 5);

    /**
     * Draws a value.
     *
     * @param types the types that it may mention
     */
    DrawnValue draw(Draw draw, DrawnTypes types);
}
