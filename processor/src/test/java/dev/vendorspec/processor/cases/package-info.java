/** What specs mean, shown by running the code that is generated from them. */
@NullMarked
package dev.vendorspec.processor.cases;

import org.jspecify.annotations.NullMarked;
