/** What is wrong in a spec: the catalogue, and how it is told. */
@NullMarked
package dev.vendorspec.language.problem;

import org.jspecify.annotations.NullMarked;
