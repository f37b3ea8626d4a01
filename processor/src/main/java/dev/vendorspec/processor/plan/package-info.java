/** Decides every Java name, type and constant before anything is emitted. */
@NullMarked
package dev.vendorspec.processor.plan;

import org.jspecify.annotations.NullMarked;
