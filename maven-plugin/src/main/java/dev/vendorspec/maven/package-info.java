/**
 * The Maven plugin: finds a module's specs, checks them, and keeps the folder of generated sources equal to them. It
 * knows nothing of the language or of the code that is generated; both are asked.
 */
@NullMarked
package dev.vendorspec.maven;

import org.jspecify.annotations.NullMarked;
