/** Whole Maven builds of a copy of this project. */
package dev.vendorspec.buildit;
