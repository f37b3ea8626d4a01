package dev.vendorspec.processor;

import com.google.auto.service.AutoService;
import dev.vendorspec.processor.report.ProblemReporter;
import dev.vendorspec.runtime.VendorSpecs;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Turns the specs that a package annotated with {@link VendorSpecs} asks for into Java. javac makes one for each
 * compilation.
 */
@AutoService(Processor.class)
@SupportedOptions(VendorspecProcessor.DIRECTORIES)
public final class VendorspecProcessor extends AbstractProcessor {

    /** The option that names folders with specs, separated as the platform separates paths. */
    static final String DIRECTORIES = "vendorspec.dir";

    /** For the service loader. */
    public VendorspecProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(VendorSpecs.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element annotated : round.getElementsAnnotatedWith(VendorSpecs.class)) {
            try {
                new PackageGenerator(processingEnv, (PackageElement) annotated).generate();
            } catch (RuntimeException | StackOverflowError bug) {
                new ProblemReporter(processingEnv.getMessager()).bug(bug, "while reading specs", annotated);
            }
        }
        return true;
    }
}
