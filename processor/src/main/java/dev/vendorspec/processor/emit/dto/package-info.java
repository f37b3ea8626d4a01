/** Emits data transfer objects. */
@NullMarked
package dev.vendorspec.processor.emit.dto;

import org.jspecify.annotations.NullMarked;
