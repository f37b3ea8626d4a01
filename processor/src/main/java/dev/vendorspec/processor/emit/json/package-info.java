/** Emits members and JSON codecs. */
@NullMarked
package dev.vendorspec.processor.emit.json;

import org.jspecify.annotations.NullMarked;
