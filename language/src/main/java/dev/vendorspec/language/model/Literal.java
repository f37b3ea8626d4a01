package dev.vendorspec.language.model;

import java.math.BigDecimal;

/** A value that a spec writes down, already of its field's type. */
public sealed interface Literal {

    /** Text, for a text, date, time or identifier field: as it would travel. */
    record Text(String value) implements Literal {}

    /** A number, for a whole or decimal field. */
    record Number(BigDecimal value) implements Literal {}

    /** True or false. */
    record Flag(boolean value) implements Literal {}

    /** A code of the field's enum. */
    record Code(EnumType.Code code) implements Literal {}
}
