package dev.vendorspec.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.SourceFile;
import dev.vendorspec.processor.source.TypeSpec;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** What is on one line, what is not, and that nothing but white space changes. */
class CompactLayoutTest {

    @Test
    void membersThatFitStandOnLinesOfTheirOwn() {
        assertThat(CompactLayout.of("""
                        final class A {
                            /**
                             * One.
                             */
                            private final int one;

                            /**
                             * One again,
                             * wrapped.
                             */
                            @Override
                            public int one() {
                                return one;
                            }

                            A() {
                            }
                        }
                        """)).isEqualTo("""
                        final class A {
                            /** One. */
                            private final int one;
                            /** One again, wrapped. */
                            @Override public int one() { return one; }
                            A() {}
                        }
                        """);
    }

    @Test
    void whatDoesNotFitKeepsItsLines() {
        String name = "aVeryLongNameOfAFieldThatTheVendorSpellsOutToTheLastLetter";
        String source = "final class A {\n    int one;\n\n    public int " + name + "(int value) {\n        return "
                + name + " + value;\n    }\n\n    int two;\n}\n";

        assertThat(CompactLayout.of(source)).isEqualTo(source);
    }

    @Test
    void controlFlowKeepsItsLines() {
        String source = """
                final class A {
                    void check(int value) {
                        if (value > 1) {
                            fail(value);
                        }
                        list.forEach((item) -> {
                            fail(item);
                        });
                    }
                }
                """;

        assertThat(CompactLayout.of(source)).isEqualTo(source);
    }

    @Test
    void aCommentWithTagsHasALineForEach() {
        assertThat(CompactLayout.of("""
                        /**
                         * Reads it.
                         *
                         * <p>Slowly.
                         *
                         * @param text what
                         *     is read
                         * @throws Failure if not
                         */
                        """)).isEqualTo("""
                        /** Reads it.
                         * <p>Slowly.
                         * @param text what is read
                         * @throws Failure if not */
                        """);
    }

    @Test
    void listsOfNamesFillTheirLines() {
        assertThat(CompactLayout.of("""
                        enum A {
                            ONE,

                            TWO,

                            THREE;

                            static final A ALL = of(ONE, TWO,
                                    THREE);
                        }
                        """)).isEqualTo("""
                        enum A {
                            ONE, TWO, THREE;
                            static final A ALL = of(ONE, TWO, THREE);
                        }
                        """);
    }

    @Test
    void onlyWhiteSpaceChangesBesideCommentFrames() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("run").addModifiers(Modifier.PUBLIC);
        for (int i = 0; i < 40; i++) {
            method.addParameter(String.class, "argument" + i);
            method.addStatement("say($S)", "/** {\n} " + " , ".repeat(i) + "\";\t");
        }
        TypeSpec type = TypeSpec.classBuilder(ClassName.get("a", "A"))
                .addField(String.class, "text")
                .addMethod(method.build())
                .build();
        String rendered = SourceFile.print("A test.", "a", Set.of(), type);

        assertThat(withoutWhiteSpace(CompactLayout.of(rendered))).isEqualTo(withoutWhiteSpace(rendered));
    }

    private static String withoutWhiteSpace(String source) {
        return source.replaceAll("\\s+", "");
    }
}
