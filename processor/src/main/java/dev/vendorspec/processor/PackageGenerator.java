package dev.vendorspec.processor;

import dev.vendorspec.language.Compilation;
import dev.vendorspec.language.SpecCompiler;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.emit.VendorEmitter;
import dev.vendorspec.processor.input.InputException;
import dev.vendorspec.processor.input.SpecInput;
import dev.vendorspec.processor.plan.VendorPlan;
import dev.vendorspec.processor.plan.VendorPlanner;
import dev.vendorspec.processor.report.ProblemReporter;
import dev.vendorspec.processor.write.SourceTexts;
import dev.vendorspec.processor.write.SourceWriter;
import dev.vendorspec.runtime.VendorSpecs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;

/**
 * Does the work for one annotated package: finds, compiles, reports, plans, emits, writes. A vendor with errors does not
 * keep the others from being generated, and is generated itself as far as it can be guessed, so that javac does not add
 * an error of its own for every use of it: javac resolves imports and signatures although a spec has errors, and goes no
 * further then.
 */
final class PackageGenerator {

    private final ProcessingEnvironment environment;
    private final PackageElement annotated;
    private final ProblemReporter reporter;
    private final Set<String> packages = new HashSet<>();

    PackageGenerator(ProcessingEnvironment environment, PackageElement annotated) {
        this.environment = environment;
        this.annotated = annotated;
        this.reporter = new ProblemReporter(environment.getMessager());
    }

    void generate() {
        VendorSpecs request = annotated.getAnnotation(VendorSpecs.class);
        SpecInput input;
        try {
            input = SpecInput.read(environment.getFiler(), request.folder(), directories());
        } catch (InputException unreadable) {
            reporter.error(String.valueOf(unreadable.getMessage()), annotated);
            return;
        }
        if (input.documents().isEmpty()) {
            reporter.error(nothingFound(request.folder()), annotated);
            return;
        }
        Compilation compilation = SpecCompiler.compile(input.documents(), input);
        compilation.problems().forEach(reporter::report);
        List<String> wanted = Arrays.asList(request.vendors());
        List<String> found = compilation.vendors().stream().map(Vendor::name).toList();
        boolean broken = compilation.hasErrors();
        wanted.stream()
                .filter(name -> !found.contains(name) && !broken)
                .forEach(name -> reporter.error(
                        "No spec has the vendor \"" + name + "\"; there are " + String.join(", ", found), annotated));
        compilation.vendors().stream()
                .filter(vendor -> wanted.isEmpty() || wanted.contains(vendor.name()))
                .forEach(this::generate);
        compilation.broken().stream()
                .filter(vendor -> wanted.isEmpty() || wanted.contains(vendor.name()))
                .forEach(this::generateGuess);
    }

    private void generate(Vendor vendor) {
        String doing = "while generating the vendor \"" + vendor.name() + "\"";
        try {
            VendorPlan plan = plan(vendor);
            packages.add(plan.packageName());
            write(plan);
        } catch (IOException unwritable) {
            reporter.error("A source file cannot be written " + doing + ": " + unwritable.getMessage(), annotated);
        } catch (RuntimeException | StackOverflowError bug) {
            reporter.bug(bug, doing, annotated);
        }
    }

    /** Writes a guess, where it can be made and no other vendor has its package, or says nothing. */
    private void generateGuess(Vendor guess) {
        try {
            VendorPlan plan = plan(guess);
            if (packages.add(plan.packageName())) {
                write(plan);
            }
        } catch (IOException | RuntimeException | StackOverflowError nothingToBeMade) {
            // What is wrong with the vendor has been told; javac then adds its own errors, behind that one.
            return;
        }
    }

    private VendorPlan plan(Vendor vendor) {
        return VendorPlanner.plan(vendor, annotated.getQualifiedName().toString());
    }

    private void write(VendorPlan plan) throws IOException {
        new SourceWriter(environment.getFiler(), annotated).write(SourceTexts.of(plan, VendorEmitter.emit(plan)));
    }

    private List<Path> directories() {
        String option = environment.getOptions().getOrDefault(VendorspecProcessor.DIRECTORIES, "");
        return Arrays.stream(option.split(Pattern.quote(File.pathSeparator)))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .toList();
    }

    private static String nothingFound(String folder) {
        return "No specs found: expected a folder \"" + folder + "\" with a file vendorspec.anchor and at least one"
                + " .yaml on the class path, or the option -A" + VendorspecProcessor.DIRECTORIES
                + "=/absolute/folder";
    }
}
