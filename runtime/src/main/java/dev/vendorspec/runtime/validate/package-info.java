/** Domain checks, and the messages of violations in Turkish and English. Not exported. */
@NullMarked
package dev.vendorspec.runtime.validate;

import org.jspecify.annotations.NullMarked;
