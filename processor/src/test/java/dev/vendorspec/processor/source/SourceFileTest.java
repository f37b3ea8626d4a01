package dev.vendorspec.processor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

                /** One line. <p>Another. */
                @SuppressWarnings("all")
                public final class A extends List<String> implements Runnable, AutoCloseable {
                    static int CONSTANT = 1;
                    private String field;
                    A(int value, @Nullable String text) {}

                    @Override void run() {
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
                        /** The first. */
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
                .contains("    void run() { List.of(other.List.of(List.of())); }\n");
    }

    @Test
    void typesOfThePackageKeepTheirNames() {
        String file = print(withStatement("$T.of($T.of())", List.class, ClassName.get("a", "List")), "A", "List");

        assertThat(file).doesNotContain("import").contains("    void run() { java.util.List.of(List.of()); }\n");
        assertThat(print(withStatement("$S.length()", ""), "String")).doesNotContain("java.lang");
        assertThat(print(withStatement("$T.valueOf(1)", String.class), "String"))
                .contains("    void run() { java.lang.String.valueOf(1); }\n");
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
                .contains("{ A.of(Builder.of(B.Builder.of(), other.Builder.of(), Map.Entry.of())); }\n")
                .contains("        @Nullable Builder other;\n")
                .contains("        Map.@Nullable Entry entry;\n");
    }

    @Test
    void longLinesBreakAtTheLastMark() {
        CodeBlock many = IntStream.range(0, 30)
                .mapToObj(each -> CodeBlock.of("$L", 1000 + each))
                .collect(CodeBlock.joining(",$W"));

        assertThat(print(withStatement("of($L)", many))).contains("""
                    void run() {
                        of(1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019, 1020,
                                1021, 1022, 1023, 1024, 1025, 1026, 1027, 1028, 1029);
                    }
                """);
    }

    @Test
    void longParametersBeginOnALineOfTheirOwn() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("run");
        for (int i = 0; i < 12; i++) {
            method.addParameter(String.class, "argument" + i);
        }

        assertThat(print(TypeSpec.classBuilder(A).addMethod(method.build()))).contains("""
                    void run(
                            String argument0, String argument1, String argument2, String argument3, String argument4, String argument5, String argument6,
                            String argument7, String argument8, String argument9, String argument10, String argument11) {
                    }
                """);
    }

    @Test
    void aStatementStandsOnOneLineIfItFits() {
        assertThat(print(withStatement("of(\n1)\n.and(2)\n+ 3"))).contains("    void run() { of(1).and(2) + 3; }\n");

        String text = "x".repeat(100);
        assertThat(print(withStatement("of(1)\n.and($S)\n.and(33333333333333)", text)))
                .contains("""
                    void run() {
                        of(1)
                                .and("%s")
                                .and(33333333333333);
                    }
                """.formatted(text));
        assertThat(print(withStatement("of(one -> {\n$>say();\n$<})"))).contains("""
                        of(one -> {
                                    say();
                                });
                """);
    }

    @Test
    void aBlankLineStandsBesideWhatHasSeveral() {
        MethodSpec.Builder two =
                MethodSpec.methodBuilder("two").beginControlFlow("if (true)").endControlFlow();
        TypeSpec.Builder type = TypeSpec.classBuilder(A)
                .addField(int.class, "field")
                .addMethod(MethodSpec.methodBuilder("one").build())
                .addMethod(two.build())
                .addMethod(MethodSpec.methodBuilder("three").addJavadoc("3.").build())
                .addMethod(MethodSpec.methodBuilder("four").addJavadoc("4.").build());

        assertThat(print(type)).contains("""
                    int field;
                    void one() {}

                    void two() {
                        if (true) {
                        }
                    }

                    /** 3. */
                    void three() {}
                    /** 4. */
                    void four() {}
                """);
    }

    @Test
    void aCommentHasALineForEachParagraphAndTagIfItDoesNotFit() {
        String text = "x".repeat(200);

        assertThat(print(TypeSpec.classBuilder(A).addJavadoc("One\ntwo.\n\n<p>$L", text)))
                .contains("/** One two.\n * <p>" + text + " */\nclass A {\n}\n");
        assertThat(print(TypeSpec.classBuilder(A).addJavadoc("One.\n@param a what\n    is it\n@param b")))
                .contains("/** One.\n * @param a what is it\n * @param b */\nclass");
    }

    @Test
    void constantsThatAreOnlyNamesShareLines() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(A).addModifiers(Modifier.PUBLIC);
        IntStream.range(0, 20).forEach(each -> type.addEnumConstant("CONSTANT" + each));

        assertThat(print(type)).contains("""
                public enum A {
                    CONSTANT0, CONSTANT1, CONSTANT2, CONSTANT3, CONSTANT4, CONSTANT5, CONSTANT6, CONSTANT7, CONSTANT8, CONSTANT9, CONSTANT10, CONSTANT11,
                    CONSTANT12, CONSTANT13, CONSTANT14, CONSTANT15, CONSTANT16, CONSTANT17, CONSTANT18, CONSTANT19
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
