/** What a document says, exactly as written: declarations with their places, and the two mini-grammars. */
@NullMarked
package dev.vendorspec.language.syntax;

import org.jspecify.annotations.NullMarked;
