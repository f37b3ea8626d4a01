package dev.vendorspec.processor.random;

import java.util.List;

/**
 * The types that a field may mention.
 *
 * @param enums the spec's enums, at least one
 * @param below objects that are already drawn, so that no type can contain itself
 */
record DrawnTypes(List<DrawnEnum> enums, List<DrawnObject> below) {}
