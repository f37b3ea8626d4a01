/** A strict JSON reader that knows where everything stands: what the examples of a spec are read with. */
@NullMarked
package dev.vendorspec.language.json;

import org.jspecify.annotations.NullMarked;
