package dev.vendorspec.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Where a module's direct dependencies keep resources. A dependency that is built in the same run is looked at in its
 * sources: it need not be compiled yet, and Maven leaves deleted resources in {@code target/classes}. All others are
 * jars.
 */
final class SpecDependencies {

    private static final Set<String> SCOPES = Set.of("compile", "provided", "runtime");

    private final MavenProject project;
    private final MavenSession session;
    private final RepositorySystem repositories;

    SpecDependencies(MavenProject project, MavenSession session, RepositorySystem repositories) {
        this.project = project;
        this.session = session;
        this.repositories = repositories;
    }

    /** Jars and folders in the order of the dependencies. One that cannot be resolved is left to Maven to complain of. */
    List<Path> roots() {
        return project.getDependencies().stream()
                .filter(dependency -> SCOPES.contains(
                                Optional.ofNullable(dependency.getScope()).orElse("compile"))
                        && "jar".equals(dependency.getType()))
                .flatMap(dependency ->
                        sibling(dependency).map(SpecDependencies::resources).orElseGet(() -> jar(dependency)))
                .toList();
    }

    private Optional<MavenProject> sibling(Dependency dependency) {
        return session.getProjects().stream()
                .filter(other -> other.getGroupId().equals(dependency.getGroupId())
                        && other.getArtifactId().equals(dependency.getArtifactId())
                        && other.getVersion().equals(dependency.getVersion()))
                .findFirst();
    }

    /** Where resources are filtered, their sources are not what the dependency has. */
    private static Stream<Path> resources(MavenProject sibling) {
        return sibling.getResources().stream()
                .map(resource ->
                        resource.isFiltering() ? sibling.getBuild().getOutputDirectory() : resource.getDirectory())
                .distinct()
                .map(Path::of);
    }

    private Stream<Path> jar(Dependency dependency) {
        Artifact artifact = RepositoryUtils.toDependency(
                        dependency, session.getRepositorySession().getArtifactTypeRegistry())
                .getArtifact();
        try {
            ArtifactRequest request = new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), "project");
            return Stream.of(repositories
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath());
        } catch (ArtifactResolutionException absent) {
            return Stream.empty();
        }
    }
}
