/** Emits clients and the exceptions that a spec names. */
@NullMarked
package dev.vendorspec.processor.emit.client;

import org.jspecify.annotations.NullMarked;
