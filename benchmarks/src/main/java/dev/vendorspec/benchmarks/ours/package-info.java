/** The vendors' specs, compiled as a user compiles them. */
@NullMarked
@VendorSpecs
package dev.vendorspec.benchmarks.ours;

import dev.vendorspec.runtime.VendorSpecs;
import org.jspecify.annotations.NullMarked;
