/** Tests of the export, and two machines that draw specs and documents at random. */
@NullMarked
package dev.vendorspec.language.export;

import org.jspecify.annotations.NullMarked;
