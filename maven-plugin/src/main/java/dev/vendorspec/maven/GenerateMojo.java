package dev.vendorspec.maven;

import dev.vendorspec.language.Compilation;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.VendorSources;
import dev.vendorspec.processor.input.InputException;
import dev.vendorspec.processor.input.SpecInput;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.inject.Inject;
import javax.lang.model.SourceVersion;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Generates the vendors' types and clients: from {@code src/main/vendorspec}, and from the specs that are resources of
 * this module or of its direct dependencies. What the compiler then finds is a folder of sources like any other, in which
 * only what an edit changed is written anew, so that its own detection of changes is exact. Specs with errors leave
 * everything as it was.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends SpecsMojo {

    private final RepositorySystem repositories;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** The package below which each vendor gets one, such as {@code com.example.vendors}. */
    @Parameter(property = "vendorspec.packageName")
    private @Nullable String packageName;

    /** The names of the vendors to generate; none means every vendor that the specs have. */
    @Parameter
    private List<String> vendors = List.of();

    /** The folder of the generated sources. Nothing else may be in it: what no spec asks for is deleted. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/vendorspec")
    private File outputDirectory;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classes;

    @Parameter(defaultValue = "${project.build.directory}/vendorspec", readonly = true, required = true)
    private File stateDirectory;

    /**
     * For Maven.
     *
     * @param repositories resolves the dependencies that have specs
     */
    @Inject
    public GenerateMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: vendorspec.skip");
        } else {
            claimOutputDirectory();
            generate(checkedPackageName());
        }
        // What was generated before is compiled as it is where the goal is skipped.
        project.addCompileSourceRoot(outputDirectory.getPath());
    }

    /** A run deletes what it did not write, so two that write different things cannot share a folder. */
    private void claimOutputDirectory() throws MojoExecutionException {
        @SuppressWarnings("unchecked") // Maven's type for it is raw
        Map<Object, Object> context = getPluginContext();
        String content = packageName + " " + vendors;
        Object other = context.putIfAbsent(outputDirectory, content);
        if (other != null && !other.equals(content)) {
            throw new MojoExecutionException(
                    "The execution \"" + execution.getExecutionId() + "\" and one before it both" + " write to "
                            + outputDirectory + ": give one of them an <outputDirectory> of its own");
        }
    }

    private String checkedPackageName() throws MojoExecutionException {
        if (packageName == null) {
            throw new MojoExecutionException(
                    "The plugin has no <packageName>: write the package below which each vendor"
                            + " gets one, such as <packageName>com.example.vendors</packageName>");
        }
        if (!SourceVersion.isName(packageName)) {
            throw new MojoExecutionException(
                    "<packageName>" + packageName + "</packageName> is not the name of a Java package");
        }
        return packageName;
    }

    private void generate(String base) throws MojoExecutionException, MojoFailureException {
        SpecInput input = read(new SpecDependencies(project, session, repositories).roots());
        if (input.documents().isEmpty()) {
            throw new MojoFailureException("No specs found: expected YAML files in " + directory
                    + ", or a direct dependency that has a folder \"" + folder + "\" with a file vendorspec.anchor");
        }
        Path state = stateDirectory.toPath().resolve(outputDirectory.getName() + ".state");
        GeneratedFolder generated = new GeneratedFolder(outputDirectory.toPath(), classes.toPath(), state);
        try {
            String fingerprint = Fingerprint.of(input, base, vendors);
            if (generated.isUpToDate(fingerprint)) {
                getLog().info("Nothing to generate: no spec was changed");
                return;
            }
            Compilation compilation = compile(input);
            tell(generated.replace(sources(wanted(compilation.vendors()), base)));
            // A warning is told in every build until it is mended, so the next one has to look again.
            if (compilation.problems().isEmpty()) {
                generated.remember(fingerprint);
            }
        } catch (IOException unwritable) {
            throw new MojoExecutionException("The generated sources cannot be written: " + unwritable, unwritable);
        } catch (InputException unreadable) {
            throw new MojoExecutionException(unreadable.getMessage(), unreadable);
        }
    }

    private List<Vendor> wanted(List<Vendor> found) throws MojoFailureException {
        List<String> names = found.stream().map(Vendor::name).toList();
        for (String name : vendors) {
            if (!names.contains(name)) {
                throw new MojoFailureException(
                        "No spec has the vendor \"" + name + "\"; there are " + String.join(", ", names));
            }
        }
        return found.stream()
                .filter(vendor -> vendors.isEmpty() || vendors.contains(vendor.name()))
                .toList();
    }

    private static SortedMap<String, String> sources(List<Vendor> vendors, String base)
            throws MojoExecutionException, MojoFailureException {
        SortedMap<String, String> sources = new TreeMap<>();
        for (Vendor vendor : vendors) {
            for (Map.Entry<String, String> source : sourcesOf(vendor, base).entrySet()) {
                if (sources.putIfAbsent(source.getKey(), source.getValue()) != null) {
                    throw new MojoFailureException("The vendor \"" + vendor.name()
                            + "\" and another one would both have the class " + source.getKey() + ": rename one");
                }
            }
        }
        return sources;
    }

    private static SortedMap<String, String> sourcesOf(Vendor vendor, String base) throws MojoExecutionException {
        try {
            return VendorSources.of(vendor, base);
        } catch (RuntimeException | StackOverflowError bug) {
            throw new MojoExecutionException(
                    "This is a defect of Vendorspec, not of your spec: " + bug + " while generating the vendor \""
                            + vendor.name() + "\". Please report it with the spec and the trace that mvn -e shows.",
                    bug instanceof RuntimeException exception ? exception : new IllegalStateException(bug));
        }
    }

    private void tell(GeneratedFolder.Changes changes) {
        getLog().info("Generated sources: " + changes.written() + " written, " + changes.deleted() + " deleted, "
                + changes.kept() + " as before");
    }
}
