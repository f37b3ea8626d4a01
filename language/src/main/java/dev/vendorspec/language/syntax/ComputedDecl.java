package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Written;

/** One value of a signature as written. */
public record ComputedDecl(Written name) {}
