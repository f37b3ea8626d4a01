/** Declarations to the model: every name looked up, every literal typed. */
@NullMarked
package dev.vendorspec.language.resolve;

import org.jspecify.annotations.NullMarked;
