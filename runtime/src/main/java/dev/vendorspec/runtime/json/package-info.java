/** The one room that knows the JSON library: reading, writing and masking. Not exported. */
@NullMarked
package dev.vendorspec.runtime.json;

import org.jspecify.annotations.NullMarked;
