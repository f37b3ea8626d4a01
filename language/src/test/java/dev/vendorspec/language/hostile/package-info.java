/** What people and their tools do to specs. */
@NullMarked
package dev.vendorspec.language.hostile;

import org.jspecify.annotations.NullMarked;
