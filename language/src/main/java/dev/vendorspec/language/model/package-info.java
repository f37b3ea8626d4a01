/** The checked model: everything resolved, nothing left to look up. */
@NullMarked
package dev.vendorspec.language.model;

import org.jspecify.annotations.NullMarked;
