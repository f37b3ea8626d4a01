/** Teaches Jackson 3 the generated types: {@link dev.vendorspec.jackson3.VendorspecModule} is the door. */
@NullMarked
package dev.vendorspec.jackson3;

import org.jspecify.annotations.NullMarked;
