package dev.vendorspec.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.evaluate.Finding;
import dev.vendorspec.language.evaluate.Reading;
import dev.vendorspec.processor.cases.GeneratedVendor;
import dev.vendorspec.processor.cases.Oracle;
import dev.vendorspec.runtime.UnreadableJsonException;
import dev.vendorspec.runtime.VendorObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Random specs and random documents: what generated code says of a document is what the reference evaluator says, and
 * what it writes it reads again. A failure names the seed, the spec and the document.
 *
 * <p>{@code -Dvendorspec.test.jvm="-Dvendorspec.random.documents=100000 -Dvendorspec.random.seed=7"} asks for more
 * documents, or for others.
 */
class GeneratedAgainstOracleTest {

    private static final String TYPE = "Example";
    private static final int DOCUMENTS = Integer.getInteger("vendorspec.random.documents", 2_000);
    private static final long FIRST_SEED = Long.getLong("vendorspec.random.seed", 1);

    /** Compiling a spec costs as much as a thousand documents: large runs have larger shares. */
    private static final int SHARE = DOCUMENTS > 10_000 ? 500 : 200;

    private int readable;
    private int broken;
    private int unwritable;

    @Test
    void theyAgreeOnRandomDocumentsOfRandomSpecs() {
        for (int spec = 0; spec * SHARE < DOCUMENTS; spec++) {
            documents(FIRST_SEED + spec, Math.min(SHARE, DOCUMENTS - spec * SHARE));
        }
        // The drawing is worth something only while most documents can be read and many are broken.
        assertThat(readable).isGreaterThan(DOCUMENTS / 2);
        assertThat(broken).isBetween(DOCUMENTS / 10, readable);
        assertThat(unwritable).isLessThan(readable / 4);
    }

    private void documents(long seed, int count) {
        Draw draw = new Draw(seed);
        DrawnSpec spec = DrawnSpec.draw(draw);
        String document = "";
        try {
            Both both = new Both(GeneratedVendor.compile(spec.yaml()));
            for (int number = 0; number < count; number++) {
                document = spec.document(draw);
                both.compare(document);
            }
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(
                    failure.getMessage() + "\n\nwith -Dvendorspec.random.seed=" + seed + ", the document\n" + document
                            + "\nand the spec\n" + spec.yaml(),
                    failure);
        }
    }

    /** The two witnesses to one spec. */
    private final class Both {

        private final GeneratedVendor generated;
        private final Oracle oracle;
        private final Oracle strict;

        Both(GeneratedVendor generated) {
            this.generated = generated;
            this.oracle = new Oracle(generated.model());
            this.strict = new Oracle(generated.model(), Reading.STRICT);
        }

        void compare(String document) {
            List<Finding> expected = oracle.findings(TYPE, document);
            VendorObject<?> read;
            try {
                read = generated.fromJson(TYPE, document);
            } catch (UnreadableJsonException refusal) {
                assertThat(oracle.everything(TYPE, document))
                        .as("a value that generated code does not read: %s", refusal.getMessage())
                        .anyMatch(finding -> isAbout(finding, refusal));
                return;
            }
            List<String> found = violations(read);
            assertThat(found)
                    .isEqualTo(expected.stream()
                            .map(finding -> line(finding.id(), finding.pointer(), finding.level()))
                            .toList());
            broken += found.isEmpty() ? 0 : 1;
            readable++;
            if (!isWritable(read)) {
                return;
            }
            VendorObject<?> again = generated.fromJson(TYPE, read.toJson());
            assertThat(again).isEqualTo(read);
            assertThat(again.hashCode()).isEqualTo(read.hashCode());
            assertThat(again.toJson()).isEqualTo(read.toJson());
            assertThat(violations(again)).isEqualTo(found);
            assertThat(strict.findings(TYPE, read.toJson()))
                    .as("what is written has its wire form, but for codes that nobody lists")
                    .noneMatch(finding -> finding.id().endsWith(".type") && !isAboutACode(finding));
        }

        /** Whether each amount fits its form, where forms have so many digits: nothing is rounded. */
        private boolean isWritable(VendorObject<?> object) {
            try {
                object.toJson();
                return true;
            } catch (IllegalArgumentException refusal) {
                assertThat(refusal).hasMessageContaining("digits");
                unwritable++;
                return false;
            }
        }

        private boolean isAboutACode(Finding finding) {
            return finding.text().contains("a code") || finding.text().equals("is not a whole number");
        }

        private List<String> violations(VendorObject<?> object) {
            return object.validate().stream()
                    .map(violation -> line(violation.ruleId(), violation.pointer(), violation.level()))
                    .toList();
        }

        /**
         * Blank text that is required and no number is missing to the one and unreadable to the other; and of a member
         * that is written twice, the one looks at the last and the other reads both.
         */
        private boolean isAbout(Finding finding, UnreadableJsonException refusal) {
            if (finding.id().endsWith(".duplicate")) {
                return withoutIndexes(refusal.pointer()).startsWith(withoutIndexes(finding.pointer()));
            }
            return withoutIndexes(finding.pointer()).equals(withoutIndexes(refusal.pointer()))
                    && (finding.id().endsWith(".type") || finding.id().endsWith(".required"));
        }

        /**
         * What is unreadable has its place in the document, with the names as they are there; everything else its place
         * among the items that count, with the names of the spec.
         */
        private String withoutIndexes(String pointer) {
            return pointer.replaceAll("/[0-9]+", "/#").replaceAll("&(~1)?", "");
        }

        private String line(String id, String pointer, Enum<?> level) {
            return id + " " + pointer + " " + level.name();
        }
    }
}
