/** Runs the documentation: what the pages show is compiled, called and compared. */
@NullMarked
package dev.vendorspec.processor.docs;

import org.jspecify.annotations.NullMarked;
