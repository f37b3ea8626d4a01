/** What is measured, and the one command that measures it. */
@NullMarked
package dev.vendorspec.benchmarks;

import org.jspecify.annotations.NullMarked;
