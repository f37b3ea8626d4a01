/** The first consumer: every spec of the module {@code spec}, compiled into packages below this one. */
@NullMarked
@VendorSpecs
package dev.vendorspec.sample;

import dev.vendorspec.runtime.VendorSpecs;
import org.jspecify.annotations.NullMarked;
