package dev.vendorspec.processor;

import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.emit.VendorEmitter;
import dev.vendorspec.processor.plan.VendorPlan;
import dev.vendorspec.processor.plan.VendorPlanner;
import dev.vendorspec.processor.write.SourceTexts;
import java.util.SortedMap;

/**
 * The Java of one vendor as text. The processor hands it to the compiler, the Maven plugin writes it into a folder: what
 * a spec becomes does not depend on who asks. Stateless and safe for threads.
 */
public final class VendorSources {

    private VendorSources() {}

    /**
     * The vendor's compilation units by qualified name, {@code package-info} among them. Equal vendors give equal texts:
     * no times, no paths, {@code \n} on every machine.
     *
     * @param vendor one without errors; whoever hands in a guess has to be ready for any {@link RuntimeException}
     * @param packageName the package below which the vendor gets its own
     */
    public static SortedMap<String, String> of(Vendor vendor, String packageName) {
        VendorPlan plan = VendorPlanner.plan(vendor, packageName);
        return SourceTexts.of(plan, VendorEmitter.emit(plan));
    }
}
