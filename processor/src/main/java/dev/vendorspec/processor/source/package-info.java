/**
 * Java sources as data: types, code and members, and the printer that makes text of them, on as few lines as they fit on.
 * The words are JavaPoet's. It is not used: it prints each file twice, the first time to find the imports, and was most of
 * what generating cost; and what it printed had to be laid out anew.
 */
@NullMarked
package dev.vendorspec.processor.source;

import org.jspecify.annotations.NullMarked;
