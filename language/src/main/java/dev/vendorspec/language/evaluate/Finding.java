package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.source.Location;

/**
 * One broken check or rule in a JSON tree. {@link Evaluator} makes it.
 *
 * @param id the check's or rule's stable id, such as {@code CreateCustomer.erpCode.required}
 * @param pointer the JSON Pointer (RFC 6901) of the value from the body's root; "" for the root itself
 * @param level how seriously it is taken; never {@link Level#OFF}
 * @param at the value's place in the JSON text; of what encloses it where the value is missing
 * @param declared the place in the spec that is broken
 * @param text what was found and what was expected, in English, as a predicate without its subject; never a value of a
 *     field that is personal or secret
 */
public record Finding(String id, String pointer, Level level, Location at, Location declared, String text) {}
