/**
 * Java sources as data: types, code and members, and the printer that makes text of them. A part of what JavaPoet does
 * with the same words, since that reads each file twice to find its imports, and splits every text by an expression.
 */
@NullMarked
package dev.vendorspec.processor.source;

import org.jspecify.annotations.NullMarked;
