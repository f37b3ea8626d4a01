/** What it takes a new process to build, validate and write its first request. */
@NullMarked
package dev.vendorspec.benchmarks.start;

import org.jspecify.annotations.NullMarked;
