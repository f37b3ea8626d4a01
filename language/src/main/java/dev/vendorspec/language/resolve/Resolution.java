package dev.vendorspec.language.resolve;

import dev.vendorspec.language.evaluate.ExampleInput;
import dev.vendorspec.language.model.Vendor;
import java.util.List;
import java.util.Map;

/**
 * A document resolved.
 *
 * @param vendor the model; whatever made no sense is left out of it, so it is whole only where nothing was told
 * @param whole whether nothing was left out; missing example files do not count
 * @param examples by endpoint, those examples whose files could all be read
 */
public record Resolution(Vendor vendor, boolean whole, Map<String, List<ExampleInput>> examples) {

    public Resolution {
        examples = Map.copyOf(examples);
    }
}
