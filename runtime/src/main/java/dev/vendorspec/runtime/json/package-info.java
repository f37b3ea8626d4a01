/** JSON in bytes: reading, writing and masking. Not exported. */
@NullMarked
package dev.vendorspec.runtime.json;

import org.jspecify.annotations.NullMarked;
