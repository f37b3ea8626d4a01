/** Measures what generating and compiling costs a build, with other generators beside us. */
@NullMarked
package dev.vendorspec.benchmarks.build;

import org.jspecify.annotations.NullMarked;
