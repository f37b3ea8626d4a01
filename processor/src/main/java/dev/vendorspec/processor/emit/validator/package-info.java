/** Emits validators. */
@NullMarked
package dev.vendorspec.processor.emit.validator;

import org.jspecify.annotations.NullMarked;
