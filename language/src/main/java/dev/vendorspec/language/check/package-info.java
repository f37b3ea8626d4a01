/** What a spec must not say although every word of it makes sense: one class per rule, one list that runs them. */
@NullMarked
package dev.vendorspec.language.check;

import org.jspecify.annotations.NullMarked;
