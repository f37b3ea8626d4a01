/** The annotation processor: options and rounds, nothing else. */
@NullMarked
package dev.vendorspec.processor;

import org.jspecify.annotations.NullMarked;
