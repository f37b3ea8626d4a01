/** The spec language's one public door: documents in, checked vendors and problems out. */
@NullMarked
package dev.vendorspec.language;

import org.jspecify.annotations.NullMarked;
