package dev.vendorspec.language.model;

import dev.vendorspec.language.source.Location;

/** How an endpoint's answers come page by page. */
public record Paging(Location at) {}
