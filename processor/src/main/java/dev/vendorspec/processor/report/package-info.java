/** Tells problems through javac. */
@NullMarked
package dev.vendorspec.processor.report;

import org.jspecify.annotations.NullMarked;
