/** Calls of generated clients, held against what travels: to the byte, over a socket. */
@NullMarked
package dev.vendorspec.processor.calls;

import org.jspecify.annotations.NullMarked;
