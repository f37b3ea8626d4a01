package dev.vendorspec.processor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** How code is laid out, and by which names types are called. */
class SourceFileTest {

    private static final ClassName A = ClassName.get("a", "A");
    private static final ClassName OTHER_LIST = ClassName.get("other", "List");

    private static String print(TypeSpec.Builder type, String... ofPackage) {
        return SourceFile.print("A test.", "a", Set.of(ofPackage), type.build());
    }

    private static TypeSpec.Builder withStatement(String format, Object... arguments) {
        return TypeSpec.classBuilder(A)
                .addMethod(MethodSpec.methodBuilder("run")
                        .addStatement(format, arguments)
                        .build());
    }

    @Test
    void membersStandInTheirOrder() {
        TypeSpec.Builder type = TypeSpec.classBuilder(A)
                .addModifiers(Modifier.FINAL, Modifier.PUBLIC)
                .addJavadoc("One line.\n\n<p>Another.")
                .addAnnotation(AnnotationSpec.of(SuppressWarnings.class, "$S", "all"))
                .superclass(ParameterizedTypeName.get(List.class, String.class))
                .addSuperinterface(Runnable.class)
                .addSuperinterface(AutoCloseable.class)
                .addMethod(MethodSpec.methodBuilder("run")
                        .addAnnotation(Override.class)
                        .beginControlFlow("if ($L)", true)
                        .addStatement("int $N = $L", "one", 1)
                        .endControlFlow()
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(int.class, "value")
                        .addParameter(TypeName.get(String.class).nullable(), "text")
                        .build())
                .addField(String.class, "field", Modifier.PRIVATE)
                .addField(FieldSpec.builder(int.class, "CONSTANT", Modifier.STATIC)
                        .initializer("$L", 1)
                        .build());

        assertThat(print(type)).isEqualTo("""
                // A test.
                package a;

                import java.util.List;
                import org.jspecify.annotations.Nullable;

                /**
                 * One line.
                 *
                 * <p>Another.
                 */
                @SuppressWarnings("all")
                public final class A extends List<String> implements Runnable, AutoCloseable {
                    static int CONSTANT = 1;

                    private String field;

                    A(int value, @Nullable String text) {
                    }

                    @Override
                    void run() {
                        if (true) {
                            int one = 1;
                        }
                    }
                }
                """);
    }

    @Test
    void anInterfaceNeedsNoPublic() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(A)
                .addSuperinterface(AutoCloseable.class)
                .addMethod(MethodSpec.methodBuilder("run")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(int.class)
                        .build())
                .addType(TypeSpec.enumBuilder(A.nestedClass("Kind"))
                        .addModifiers(Modifier.PUBLIC)
                        .addEnumConstant(new EnumConstant("ONE", CodeBlock.of("$S", "1"), CodeBlock.of("The first.")))
                        .addEnumConstant("TWO")
                        .addField(String.class, "code")
                        .build());

        assertThat(print(type)).isEqualTo("""
                // A test.
                package a;

                interface A extends AutoCloseable {
                    int run();

                    enum Kind {
                        /**
                         * The first.
                         */
                        ONE("1"),

                        TWO;

                        String code;
                    }
                }
                """);
    }

    @Test
    void theFirstOfTwoNamesIsImported() {
        assertThat(print(withStatement("$T.of($T.of($T.of()))", List.class, OTHER_LIST, List.class)))
                .contains("import java.util.List;\n")
                .contains("        List.of(other.List.of(List.of()));\n");
    }

    @Test
    void typesOfThePackageKeepTheirNames() {
        String file = print(withStatement("$T.of($T.of())", List.class, ClassName.get("a", "List")), "A", "List");

        assertThat(file).doesNotContain("import").contains("        java.util.List.of(List.of());\n");
        assertThat(print(withStatement("$S.length()", ""), "String")).doesNotContain("java.lang");
        assertThat(print(withStatement("$T.valueOf(1)", String.class), "String"))
                .contains("        java.lang.String.valueOf(1);\n");
    }

    @Test
    void typesInsideAreCalledByTheShortestName() {
        ClassName builder = A.nestedClass("Builder");
        TypeSpec.Builder type = withStatement(
                        "$T.of($T.of($T.of(), $T.of(), $T.of()))",
                        A,
                        builder,
                        ClassName.get("a", "B").nestedClass("Builder"),
                        ClassName.get("other", "Builder"),
                        Map.Entry.class)
                .superclass(builder)
                .addType(TypeSpec.classBuilder(builder)
                        .addField(builder.nullable(), "other")
                        .addField(TypeName.get(Map.Entry.class).nullable(), "entry")
                        .build());

        assertThat(print(type, "A", "B"))
                .contains("class A extends A.Builder {\n")
                .contains("import java.util.Map;\n")
                .contains("        A.of(Builder.of(B.Builder.of(), other.Builder.of(), Map.Entry.of()));\n")
                .contains("        @Nullable Builder other;\n")
                .contains("        Map.@Nullable Entry entry;\n");
    }

    @Test
    void longLinesBreakAtTheLastMark() {
        CodeBlock many = java.util.stream.IntStream.range(0, 30)
                .mapToObj(each -> CodeBlock.of("$L", 1000 + each))
                .collect(CodeBlock.joining(",$W"));

        assertThat(print(withStatement("of($L)", many))).contains("""
                        of(1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014,
                                1015, 1016, 1017, 1018, 1019, 1020, 1021, 1022, 1023, 1024, 1025, 1026, 1027, 1028,
                                1029);
                """);
    }

    @Test
    void furtherLinesOfAStatementStandFurtherIn() {
        assertThat(print(withStatement("of(1)\n.and(2)"))).contains("""
                        of(1)
                                .and(2);
                    }
                """);
    }

    @Test
    void aTextIsQuotedAsJavaWants() {
        assertThat(CodeBlock.of("$S $S $S", "\"\\\n\r\t\b\f\u0001ş", null, TimeUnit.DAYS))
                .hasToString("\"\\\"\\\\\\n\\r\\t\\b\\f\\u0001ş\" null \"DAYS\"");
        assertThat(CodeBlock.of("$2L$1L$$ $1N", 1, 2)).hasToString("21$ 1");
    }

    @Test
    void aWrongFormatIsOurMistake() {
        assertThatThrownBy(() -> CodeBlock.of("$L $L", 1)).hasMessage("too few arguments: $L $L");
        assertThatThrownBy(() -> CodeBlock.of("$L", 1, 2)).hasMessage("unused arguments: $L");
        assertThatThrownBy(() -> CodeBlock.of("$X", 1)).hasMessage("no such place: $X in $X");
        assertThatThrownBy(() -> TypeName.get(List.class.getTypeParameters()[0]))
                .hasMessage("no source has the type E");
    }
}
