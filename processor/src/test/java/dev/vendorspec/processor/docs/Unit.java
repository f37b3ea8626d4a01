package dev.vendorspec.processor.docs;

import dev.vendorspec.processor.docs.Page.Fence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One spec that a page shows, whole or in part, with the fences that tell what it gives.
 *
 * @param line where the page shows it
 * @param vendor its vendor's name
 * @param document the whole spec
 * @param alone whether it is compiled by itself, because it has files or its vendor's name matters
 * @param files the example files beside it
 * @param fences what it gives, in the page's order
 */
record Unit(int line, String vendor, String document, boolean alone, Map<String, String> files, List<Fence> fences) {

    private static final Set<String> PLACES = Set.of("fields", "rules", "types", "endpoints");
    private static final Set<String> GIVEN = Set.of("wire", "reads", "violates", "java", "statements");

    /** The generated package. */
    String packageName() {
        return "test." + vendor.replace("-", "");
    }

    /**
     * The specs of a page.
     *
     * @throws AssertionError for a fence of YAML, JSON or Java of which nobody knows what it shows
     */
    static List<Unit> of(Page page) {
        List<Unit> units = new ArrayList<>();
        Map<String, String> files = new HashMap<>();
        String types = "";
        int section = 0;
        for (Fence fence : page.fences()) {
            if (fence.section() != section) {
                files = new HashMap<>();
                types = "";
                section = fence.section();
            }
            String place = fence.language() + " " + fence.kind();
            if (fence.kind().equals("file")) {
                files.put(fence.argument(), fence.text());
            } else if (fence.language().equals("yaml") && isWhole(fence)) {
                units.add(new Unit(fence.line(), vendor(fence), fence.text(), true, files, new ArrayList<>()));
            } else if (fence.language().equals("yaml") && PLACES.contains(fence.mark())) {
                boolean alone = fence.mark().equals("endpoints") || !files.isEmpty();
                String vendor = alone ? "acme" : "acme" + fence.line();
                boolean behindTypes = fence.mark().equals("endpoints") && !types.isEmpty();
                if (behindTypes && units.get(units.size() - 1).fences().isEmpty()) {
                    units.remove(units.size() - 1);
                }
                String document = SpecFrame.around(vendor, fence.mark(), fence.text(), types);
                units.add(new Unit(fence.line(), vendor, document, alone, files, new ArrayList<>()));
                types = fence.mark().equals("types") ? fence.text() : "";
            } else if (!units.isEmpty() && GIVEN.contains(fence.kind())) {
                units.get(units.size() - 1).fences().add(fence);
            } else if (!units.isEmpty() && fence.language().equals("text")) {
                units.get(units.size() - 1).fences().add(fence);
            } else if (Set.of("yaml", "json", "java").contains(fence.language()) && !isLetPass(page, fence)) {
                throw new AssertionError(page.name() + " line " + fence.line() + ": nobody knows what \"" + place
                        + "\" shows; give it a mark, or <!-- not compiled: why -->");
            }
        }
        return units;
    }

    /** Whether the page says why nobody looks at it, or it is the front page's own test that does. */
    private static boolean isLetPass(Page page, Fence fence) {
        boolean said = fence.kind().equals("not compiled") && !fence.argument().equals(fence.mark());
        boolean readme = page.name().equals("README.md")
                && (fence.mark().equals("checked: ReadmeTest") || fence.kind().equals("excerpt"));
        return said || readme;
    }

    private static boolean isWhole(Fence fence) {
        return fence.mark().isEmpty() && fence.text().lines().anyMatch(line -> line.startsWith("spec:"));
    }

    private static String vendor(Fence fence) {
        return fence.text()
                .lines()
                .filter(line -> line.startsWith("vendor: "))
                .map(line -> line.substring("vendor: ".length()).split("#")[0].strip())
                .findFirst()
                .orElseThrow(() -> new AssertionError("line " + fence.line() + ": the document has no vendor"));
    }
}
