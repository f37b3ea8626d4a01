package dev.vendorspec.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and texts of a vendor that mean something else in Java do no harm. */
class DangerousNamesTest {

    private static final String SPEC = """
            spec: 1
            vendor: danger
            docs: "*/ @throws $T {@code x} <b> \\\\u0022 & ${x}"
            server: https://api.example.com
            types:
              String:
                fields:
                  class:      string!
                  getClass:   string
                  toString:   { type: string(3), docs: "*/ $L \\\\u000a" }
                  builder:    int
                  build:      Object
                  value:      list<Builder>
                  writer:     boolean as "0/1"
                  reader:     date as "dd.MM.yyyy"
                  values:     list<string(2)>
                  item:       list<date as "dd.MM.yyyy">
                  flags:      list<boolean as 0/1>
                  numbers:    list<long>
                  codes:      list<Enum>
                  "a/b~c $T": string
                rules:
                  void:     { when: class = "$T x", require: [builder, "a/b~c $T"] }
              Object:
                fields:
                  hashCode: long
                  ALL:      string
                  context:  decimal(18,2)
              Builder:
                fields:
                  wait: uuid
                  code: Enum
              Enum:
                enum:
                  1: { java: UNKNOWN, en: "*/ $S" }
                  2: { java: CODES }
              List:
                fields:
                  ok:   boolean
                  Map:  list<List>
            endpoints:
              builder:
                http: POST /{answer}
                path: { answer: { type: string! } }
                request: { "in/~ner": String }
                response: List
                success: ok
                result: Map
                errors: { 409: Conflict, 404: String }
            """;

    @Test
    void theyCompileWithoutAWarning(@TempDir Path folder) throws Exception {
        Compilation compilation = Compiling.document(
                folder,
                SPEC,
                JavaFileObjects.forSourceLines(
                        "test.Use",
                        "package test;",
                        "class Use {",
                        "    Object use() {",
                        "        var type = test.danger.String_.class;",
                        "        return type;",
                        "    }",
                        "}"));

        assertThat(compilation).succeededWithoutWarnings();
    }
}
