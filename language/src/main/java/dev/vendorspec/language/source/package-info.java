/** Where specs' text comes from, and places in it. */
@NullMarked
package dev.vendorspec.language.source;

import org.jspecify.annotations.NullMarked;
