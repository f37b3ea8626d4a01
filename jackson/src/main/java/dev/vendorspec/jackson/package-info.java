/** Teaches Jackson 2 the generated types: {@link dev.vendorspec.jackson.VendorspecModule} is the door. */
@NullMarked
package dev.vendorspec.jackson;

import org.jspecify.annotations.NullMarked;
