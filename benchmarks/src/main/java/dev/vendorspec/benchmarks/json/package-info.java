/** How JSON is read and written, by us and by our peers. */
@NullMarked
package dev.vendorspec.benchmarks.json;

import org.jspecify.annotations.NullMarked;
