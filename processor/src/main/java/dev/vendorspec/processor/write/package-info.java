/** The one exit for files. */
@NullMarked
package dev.vendorspec.processor.write;

import org.jspecify.annotations.NullMarked;
