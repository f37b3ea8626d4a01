package dev.vendorspec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.SpecCompiler;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.input.SpecInput;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generated code is what a build spends its time on, so that there may not be more of it. */
class GeneratedLinesTest {

    /** A third of what openapi-generator 7.25 writes for the same endpoints. Never raise it. */
    private static final int MOST_LINES_AN_ENDPOINT = 992;

    @Test
    void anEndpointHasFewLines() throws Exception {
        SpecInput input = SpecInput.read(List.of(), List.of(Path.of("../spec/src/main/resources")), "vendorspec");
        List<Vendor> vendors = SpecCompiler.compile(input.documents(), input).vendors();

        long lines = vendors.stream()
                .flatMap(vendor -> VendorSources.of(vendor, "own").values().stream())
                .flatMap(String::lines)
                .count();
        long endpoints =
                vendors.stream().mapToInt(vendor -> vendor.endpoints().size()).sum();

        assertThat(endpoints).isEqualTo(5);
        assertThat(lines / endpoints).isLessThanOrEqualTo(MOST_LINES_AN_ENDPOINT);
    }
}
