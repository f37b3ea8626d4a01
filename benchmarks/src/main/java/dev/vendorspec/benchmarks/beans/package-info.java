/** The bodies as plain beans, which the peers read, write and validate. */
@NullMarked
package dev.vendorspec.benchmarks.beans;

import org.jspecify.annotations.NullMarked;
