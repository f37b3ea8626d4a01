/** The tests, and below this package the types that they read and write. */
@NullMarked
@VendorSpecs
package dev.vendorspec.jackson3;

import dev.vendorspec.runtime.VendorSpecs;
import org.jspecify.annotations.NullMarked;
