/** Pieces of Java that several emitters share. */
@NullMarked
package dev.vendorspec.processor.emit.code;

import org.jspecify.annotations.NullMarked;
