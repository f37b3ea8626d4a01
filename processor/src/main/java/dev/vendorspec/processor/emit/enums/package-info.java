/** Emits open enums. */
@NullMarked
package dev.vendorspec.processor.emit.enums;

import org.jspecify.annotations.NullMarked;
