/** What a call costs over the client that carries it. */
@NullMarked
package dev.vendorspec.benchmarks.call;

import org.jspecify.annotations.NullMarked;
