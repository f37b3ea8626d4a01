/** A spec in other notations: what of an object type JSON Schema can say. Tests hold it against the evaluator. */
@NullMarked
package dev.vendorspec.language.export;

import org.jspecify.annotations.NullMarked;
