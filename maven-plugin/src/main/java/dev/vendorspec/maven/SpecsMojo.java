package dev.vendorspec.maven;

import dev.vendorspec.language.Compilation;
import dev.vendorspec.language.SpecCompiler;
import dev.vendorspec.processor.input.InputException;
import dev.vendorspec.processor.input.SpecInput;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals have in common: where specs are, and how their problems are told. */
abstract class SpecsMojo extends AbstractMojo {

    /** The module. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** The folder of the specs: its YAML files, with parts and examples below it. It is not put into the jar. */
    @Parameter(defaultValue = "${project.basedir}/src/main/vendorspec")
    File directory;

    /**
     * The folder in which specs are that are resources, of this module or of one that it depends on: with a file
     * {@code vendorspec.anchor} in it.
     */
    @Parameter(defaultValue = "vendorspec")
    String folder;

    /** Leaves this goal out. */
    @Parameter(property = "vendorspec.skip", defaultValue = "false")
    boolean skip;

    /** For Maven. */
    SpecsMojo() {}

    /** Reads the module's own specs and those in further places. */
    final SpecInput read(List<Path> furtherRoots) throws MojoExecutionException {
        List<Path> roots = Stream.concat(
                        project.getResources().stream()
                                .map(Resource::getDirectory)
                                .map(Path::of),
                        furtherRoots.stream())
                .toList();
        try {
            return SpecInput.read(List.of(directory.toPath()), roots, folder);
        } catch (InputException unreadable) {
            throw new MojoExecutionException(unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Compiles specs and tells their problems.
     *
     * @throws MojoFailureException if any is an error
     */
    final Compilation compile(SpecInput input) throws MojoFailureException {
        Compilation compilation = SpecCompiler.compile(input.documents(), input);
        new ProblemLog(getLog()).tell(compilation);
        return compilation;
    }
}
