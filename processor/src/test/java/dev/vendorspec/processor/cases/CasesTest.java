package dev.vendorspec.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.management.ThreadMXBean;
import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.UnreadableJsonException;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every construct of the language has a folder here: a spec whose type {@code Example} is looked at, and documents with
 * what generated code makes of them. The reference evaluator has to say the same.
 *
 * <pre>
 * { "read": JSON, "written": JSON if it is another, "violations": ["Example.x.required /x"],
 *   "english": [messages], "turkish": [messages], "endpoint": name }
 * { "read": JSON, "unreadable": "/x" }
 * </pre>
 */
class CasesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final String TYPE = "Example";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 1_000;

    /**
     * What cannot do without: maps and regular expressions, the day, sums, looking for duplicates, what encloses an
     * object, and a condition of items that also looks at something else.
     */
    private static final Set<String> COSTS_MEMORY = Set.of(
            "maps",
            "decimal-forms",
            "pattern-and-one-of",
            "condition-today",
            "rule-assert",
            "rule-items",
            "condition-paths",
            "condition-lists");

    @TestFactory
    Stream<DynamicContainer> constructs() {
        return files(CASES, Files::isDirectory).stream().map(CasesTest::construct);
    }

    private static DynamicContainer construct(Path folder) {
        GeneratedVendor vendor = GeneratedVendor.compile(text(folder.resolve("spec.yaml")));
        Stream<DynamicTest> cases = files(folder, file -> file.toString().endsWith(".json")).stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    CaseFile expected = CaseFile.read(file);
                    check(vendor, expected);
                    if (!COSTS_MEMORY.contains(folder.getFileName().toString())) {
                        checkMemory(vendor, expected);
                    }
                }));
        return dynamicContainer(folder.getFileName().toString(), cases);
    }

    private static void check(GeneratedVendor vendor, CaseFile expected) {
        Oracle oracle = new Oracle(vendor.model());
        String unreadable = expected.unreadable();
        if (unreadable != null) {
            UnreadableJsonException refusal =
                    catchThrowableOfType(UnreadableJsonException.class, () -> vendor.fromJson(TYPE, expected.read()));
            assertThat(refusal).isNotNull();
            assertThat(refusal.pointer()).isEqualTo(unreadable);
            assertThat(oracle.violations(TYPE, expected.read())).anyMatch(line -> line.endsWith(".type " + unreadable));
            return;
        }
        VendorObject<?> read = vendor.fromJson(TYPE, expected.read());
        List<Violation> violations = violations(read, expected.endpoint());
        assertThat(violations)
                .extracting(violation -> (violation.ruleId() + " " + violation.pointer()).strip())
                .isEqualTo(expected.violations());
        // A builder refuses ids that it does not know: each that is told has to be one of them.
        violations.forEach(violation -> vendor.builder().rule(violation.ruleId(), Level.OFF));
        messages(violations, Locale.ENGLISH, expected.messages("english"));
        messages(violations, Locale.forLanguageTag("tr"), expected.messages("turkish"));
        assertThat(CaseFile.normalized(read.toJson())).isEqualTo(expected.written());
        assertThat(vendor.fromJson(TYPE, read.toJson())).isEqualTo(read);
        Oracle asked = expected.endpoint() == null ? oracle : oracle.in(expected.endpoint());
        assertThat(asked.violations(TYPE, expected.read())).isEqualTo(expected.violations());
    }

    /** To find a document right costs no memory, be the code compiled or not. */
    private static void checkMemory(GeneratedVendor vendor, CaseFile expected) {
        if (expected.unreadable() != null) {
            return;
        }
        VendorObject<?> right = vendor.fromJson(TYPE, expected.read());
        if (!right.validate().isEmpty()) {
            return;
        }
        boolean fine = true;
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int time = 0; time < TIMES; time++) {
            fine &= right.validate().isEmpty();
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(fine).isTrue();
        // Less than half of the smallest object each time: what the virtual machine accounts for once is no matter.
        assertThat(allocated).isLessThan(8L * TIMES);
    }

    private static void messages(List<Violation> violations, Locale locale, @Nullable List<String> expected) {
        if (expected != null) {
            assertThat(violations)
                    .extracting(violation -> violation.message(locale))
                    .isEqualTo(expected);
        }
    }

    /** A rule may hold in one endpoint only: the generated object is then asked as that endpoint asks it. */
    private static List<Violation> violations(VendorObject<?> read, @Nullable String endpoint) {
        if (endpoint == null) {
            return read.validate();
        }
        try {
            @SuppressWarnings("unchecked")
            List<Violation> found = (List<Violation>)
                    read.getClass().getMethod("validate", String.class).invoke(read, endpoint);
            return found;
        } catch (ReflectiveOperationException noSuchMethod) {
            throw new AssertionError(noSuchMethod);
        }
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
