/**
 * The reference meaning of types and rules over a JSON tree: it checks the examples of a spec, and is the oracle that
 * generated validators are compared with.
 */
@NullMarked
package dev.vendorspec.language.evaluate;

import org.jspecify.annotations.NullMarked;
