package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;

/** How answers come page by page, as written. */
public record PagingDecl(Location at) {}
