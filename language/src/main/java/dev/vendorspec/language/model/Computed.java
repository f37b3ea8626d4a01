package dev.vendorspec.language.model;

import dev.vendorspec.language.source.Location;

/**
 * One value of a signature, which is computed for each call: in the order written, each may use the ones before it.
 *
 * @param name the value's name as written
 */
public record Computed(String name, Location at) {}
