/** From plans to Java: one small emitter for each generated class. */
@NullMarked
package dev.vendorspec.processor.emit;

import org.jspecify.annotations.NullMarked;
