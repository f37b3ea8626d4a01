/** Generated objects and codes for Jackson 2 databind. */
@NullMarked
package dev.vendorspec.jackson;

import org.jspecify.annotations.NullMarked;
