/** Whole Maven builds of users' projects, against an own local repository that has what was just built. */
package dev.vendorspec.buildit;
