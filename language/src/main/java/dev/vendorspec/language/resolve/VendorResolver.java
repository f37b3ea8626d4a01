package dev.vendorspec.language.resolve;

import dev.vendorspec.language.evaluate.ExampleInput;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Endpoint.Example;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.Problems;
import dev.vendorspec.language.resolve.ExampleLoader.Loaded;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.NameForms;
import dev.vendorspec.language.syntax.TypeDecl;
import dev.vendorspec.language.syntax.VendorDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The room's door: a vendor's declarations in, the model out. The compiler calls it once for each vendor. */
public final class VendorResolver {

    private final VendorDecl written;
    private final Problems problems;
    private final Substitutes substitutes;
    private final Types types;
    private final List<EnumType> enums = new ArrayList<>();
    private final Map<String, ObjectType> objects = new LinkedHashMap<>();

    private VendorResolver(VendorDecl written, Substitutes substitutes, Problems problems) {
        this.written = written;
        this.substitutes = substitutes;
        this.problems = problems;
        this.types = new Types(written.types(), written.complete());
    }

    /**
     * Resolves a document.
     *
     * @param files opens the examples' files
     * @param problems what was told while the document was read; what is told here is added
     */
    public static Resolution resolve(VendorDecl written, ExampleFinder files, Problems problems) {
        return resolve(new VendorResolver(written, Substitutes.NONE, problems), files);
    }

    /**
     * A guess at a vendor with errors, which have been told: as many of its names as possible, with text for what has no
     * type and without examples. Empty where the vendor has no name to guess for.
     */
    public static Optional<Vendor> guess(VendorDecl written) {
        Written name = written.name();
        if (name == null || !NameForms.VENDOR.fits(name.value())) {
            return Optional.empty();
        }
        VendorResolver resolver = new VendorResolver(Mender.mend(written), Substitutes.PLAIN, new Problems());
        return Optional.of(
                resolve(resolver, (document, path) -> Optional.empty()).vendor());
    }

    private static Resolution resolve(VendorResolver resolver, ExampleFinder files) {
        resolver.enums();
        resolver.objects();
        return resolver.whole(files);
    }

    private void enums() {
        EnumResolver resolver = new EnumResolver(problems);
        for (TypeDecl type : written.types()) {
            if (type instanceof TypeDecl.EnumDecl declared) {
                resolver.resolve(declared).ifPresent(found -> {
                    types.add(found);
                    enums.add(found);
                });
            }
        }
    }

    /** First every object's fields, since rules may look into other objects; then the rules. */
    private void objects() {
        FieldResolver fields = new FieldResolver(types, substitutes, problems);
        for (TypeDecl type : written.types()) {
            if (type instanceof TypeDecl.ObjectDecl object) {
                types.add(fields.resolve(object.name().value(), object.fields()));
            }
        }
        RuleResolver rules = new RuleResolver(types, new Places(types.objects(), written), problems);
        for (TypeDecl type : written.types()) {
            if (type instanceof TypeDecl.ObjectDecl object) {
                object(object, rules);
            }
        }
    }

    private void object(TypeDecl.ObjectDecl object, RuleResolver rules) {
        String name = object.name().value();
        Fields fields = types.fields(name).orElseThrow();
        objects.put(
                name,
                new ObjectType(
                        name,
                        Texts.docs(object.docs()),
                        List.copyOf(fields.known().values()),
                        rules.resolve(fields, object.rules()),
                        object.name().at()));
    }

    private Resolution whole(ExampleFinder files) {
        Problems missingFiles = new Problems();
        ExampleLoader loader = new ExampleLoader(files, missingFiles);
        Settings settings = settings();
        EndpointResolver resolver = new EndpointResolver(written, settings, types, objects, substitutes, problems);
        Map<String, List<ExampleInput>> inputs = new HashMap<>();
        List<Endpoint> endpoints = new ArrayList<>();
        for (EndpointDecl endpoint : written.endpoints()) {
            List<Loaded> loaded = endpoint.examples().stream().map(loader::load).toList();
            List<Example> examples =
                    loaded.stream().map(found -> found.input().example()).toList();
            resolver.resolve(endpoint, examples).ifPresent(endpoints::add);
            inputs.put(
                    endpoint.name().value(),
                    loaded.stream().filter(Loaded::complete).map(Loaded::input).toList());
        }
        boolean whole = !problems.hasErrors();
        missingFiles.sorted().forEach(problems::report);
        return new Resolution(vendor(settings, endpoints), whole, inputs);
    }

    private Settings settings() {
        Fields listed = new FieldResolver(types, substitutes, problems).resolve("settings", written.settings());
        List<Field> all = List.copyOf(listed.known().values());
        all.stream()
                .filter(field -> !ParameterResolver.isSingle(field, "a setting", problems))
                .forEach(field -> {
                    listed.known().remove(field.wireName());
                    listed.broken().add(field.wireName());
                });
        return new Settings(listed, problems);
    }

    private Vendor vendor(Settings settings, List<Endpoint> endpoints) {
        Written name = written.name();
        return new Vendor(
                name == null ? "" : name.value(),
                Texts.docs(written.docs()),
                ServerResolver.ofVendor(written.server()),
                settings.all(),
                List.copyOf(objects.values()),
                enums,
                endpoints,
                name == null ? written.at() : name.at());
    }
}
