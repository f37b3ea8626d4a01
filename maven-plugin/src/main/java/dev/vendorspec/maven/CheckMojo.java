package dev.vendorspec.maven;

import dev.vendorspec.processor.input.SpecInput;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks the module's own specs and their examples, and writes nothing. {@code mvn vendorspec:check} runs no compiler:
 * it is the quick answer while a spec is written, and a gate for continuous integration. Bound in a module that has only
 * specs, it tells their problems before any module uses them.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends SpecsMojo {

    /** For Maven. */
    public CheckMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: vendorspec.skip");
            return;
        }
        SpecInput input = read(List.of());
        if (input.documents().isEmpty()) {
            getLog().info("No specs in this module");
            return;
        }
        int vendors = compile(input).vendors().size();
        getLog().info(
                        vendors == 1
                                ? "The spec of 1 vendor is right"
                                : "The specs of " + vendors + " vendors are right");
    }
}
