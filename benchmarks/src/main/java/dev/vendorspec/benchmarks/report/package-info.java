/** From measurements to the tables of docs/performance.md. */
@NullMarked
package dev.vendorspec.benchmarks.report;

import org.jspecify.annotations.NullMarked;
