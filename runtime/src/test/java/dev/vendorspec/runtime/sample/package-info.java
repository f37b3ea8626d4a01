/** Two object types and a code list, written by hand in the form in which the processor writes them. */
@NullMarked
package dev.vendorspec.runtime.sample;

import org.jspecify.annotations.NullMarked;
