/** Finds the spec documents and their example files. */
@NullMarked
package dev.vendorspec.processor.input;

import org.jspecify.annotations.NullMarked;
