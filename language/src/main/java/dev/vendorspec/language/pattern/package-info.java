/** Regular expressions of a spec: which are read, and which are refused because a hostile text could stop a machine. */
@NullMarked
package dev.vendorspec.language.pattern;

import org.jspecify.annotations.NullMarked;
