package dev.vendorspec.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vendors that are described in several documents, on disk and in a jar. */
class IncludeTest {

    private static final JavaFileObject ORDER = JavaFileObjects.forSourceString("test.UseOrder", """
            package test;

            import test.cornershop.*;

            class UseOrder {
                static final Order ORDER = Order.builder()
                        .customer(Customer.builder().name("A").kind(Kind.COMPANY).taxOffice("B").build())
                        .build();

                static Answer send(CornerShopClient client) {
                    client.createCustomer(ORDER.customer());
                    return client.createOrder(ORDER);
                }
            }
            """);

    @TempDir
    Path folder;

    @Test
    void aVendorInThreeDocumentsIsOnePackage() {
        Compilation compilation = Compiling.folder(Specs.folder("three-documents"), ORDER);

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void theSameInsideAJar() throws Exception {
        Path jar = folder.resolve("specs.jar");
        Specs.jar("three-documents", jar);

        Compilation compilation = compileJar(jar, ORDER);

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void aTypeOfASharedPartIsGeneratedIntoEachVendorsPackage() {
        Compilation compilation =
                Compiling.folder(Specs.folder("shared"), JavaFileObjects.forSourceString("test.UseShared", """
                        package test;

                        class UseShared {
                            test.post.Address post = test.post.Address.builder().city("Van").build();
                            test.cargo.Address cargo = test.cargo.Address.builder().city("Van").build();
                        }
                        """));

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void aMistakeInASharedPartIsToldOnceAtItsPlace() throws Exception {
        Specs.copy("shared", folder);
        Path part = folder.resolve("common/address.yaml");
        Files.writeString(part, Files.readString(part).replace("string(20)!", "strin(20)!"));

        Compilation compilation = Compiling.folder(folder);

        assertThat(messages(compilation))
                .singleElement()
                .asString()
                .startsWith(part + ":[5,13] error [unknown-type] there is no type \"strin\"");
    }

    @Test
    void aMistakeInAPartsExampleIsToldAtItsPlaceInTheJar() throws Exception {
        Specs.copy("three-documents", folder);
        Files.writeString(folder.resolve("shop/examples/order.json"), "{ \"customer\": { \"kind\": 2 } }");
        Path jar = folder.resolve("specs.jar");
        Specs.jarOf(folder, jar);

        Compilation compilation = compileJar(jar, ORDER);

        assertThat(messages(compilation))
                .singleElement()
                .asString()
                .startsWith(jar + "!/vendorspec/shop/examples/order.json:[1,15] error [example-broken]");
    }

    @Test
    void noWayLeadsOutOfTheFolder() throws Exception {
        Path specs = Files.createDirectory(folder.resolve("specs"));
        Specs.copy("shared", specs);
        Files.move(specs.resolve("common/address.yaml"), folder.resolve("address.yaml"));
        Path vendor = specs.resolve("post.yaml");
        Files.delete(specs.resolve("cargo.yaml"));
        Files.writeString(vendor, Files.readString(vendor).replace("common/", "common/../../"));

        Compilation compilation = Compiling.folder(specs);

        assertThat(messages(compilation))
                .singleElement()
                .asString()
                .startsWith(vendor + ":[4,10] error [include-not-found]");
    }

    private static Compilation compileJar(Path jar, JavaFileObject... sources) {
        List<JavaFileObject> all = new ArrayList<>(List.of(sources));
        all.add(JavaFileObjects.forSourceString(
                "test.package-info", "@dev.vendorspec.runtime.VendorSpecs\npackage test;\n"));
        List<File> classPath = new ArrayList<>(List.of(jar.toFile()));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .forEach(classPath::add);
        return javac().withProcessors(new VendorspecProcessor())
                .withClasspath(classPath)
                .withOptions("-Xlint:all", "-Xlint:-processing", "-Xlint:-path", "-Werror")
                .compile(all);
    }

    private static List<String> messages(Compilation compilation) {
        return compilation.errors().stream()
                .map(error -> error.getMessage(Locale.ROOT).strip())
                .toList();
    }
}
