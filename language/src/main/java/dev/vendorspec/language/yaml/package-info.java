/** YAML with the place of every word, read into declarations; the only room that knows the YAML library. */
@NullMarked
package dev.vendorspec.language.yaml;

import org.jspecify.annotations.NullMarked;
