/** How bodies are validated, by us and by our peers. */
@NullMarked
package dev.vendorspec.benchmarks.validation;

import org.jspecify.annotations.NullMarked;
