/** What users of generated code touch: values, violations, builders of clients, results and exceptions. */
@NullMarked
package dev.vendorspec.runtime;

import org.jspecify.annotations.NullMarked;
