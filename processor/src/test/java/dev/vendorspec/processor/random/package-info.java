/** Random specs and documents, on which generated code and the reference evaluator have to agree. */
@NullMarked
package dev.vendorspec.processor.random;

import org.jspecify.annotations.NullMarked;
