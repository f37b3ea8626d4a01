package dev.vendorspec.language.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.vendorspec.language.Compilation;
import dev.vendorspec.language.SpecCompiler;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an exported schema looks like, and the traps that it goes around. */
class SchemaExportTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void aTypeBecomesASchemaThatReadsLikeIt() {
        String schema = export("""
                Order:
                    docs: { tr: Sipariş, en: An "order" }
                    fields:
                      code: { type: string(4..8)!, docs: { tr: Kod } }
                      isCompany: boolean
                      office: string
                      line: Line
                      time: time
                    rules:
                      company: { when: not isCompany, require: [office, line.no] }
                      early: { when: 'time = "08:00:00"', require: office }
                      said: { note: nothing }
                  Line:
                    fields: { no: 'int(1..)' }
                """);

        assertThat(schema).isEqualTo("""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$ref": "#/$defs/Order",
                  "$defs": {
                    "Order": {
                      "type": "object",
                      "description": "An \\"order\\"",
                      "properties": {
                        "code": {
                          "description": "Kod",
                          "type": "string",
                          "maxLength": 8,
                          "minLength": 4,
                          "pattern": "[^\\\\u0009-\\\\u000D\\\\u001C-\\\\u0020\\\\u1680\\\\u2000-\\\\u2006\\\\u2008-\\\\u200A\\\\u2028\\\\u2029\\\\u205F\\\\u3000]"
                        },
                        "isCompany": {
                          "type": "boolean"
                        },
                        "office": {
                          "type": "string"
                        },
                        "line": {
                          "$ref": "#/$defs/Line"
                        },
                        "time": {
                          "type": "string",
                          "pattern": "^[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.][0-9]{0,9})?$"
                        }
                      },
                      "additionalProperties": false,
                      "required": [
                        "code"
                      ],
                      "allOf": [
                        {
                          "if": {
                            "required": [
                              "isCompany"
                            ],
                            "properties": {
                              "isCompany": {
                                "const": false
                              }
                            }
                          },
                          "then": {
                            "allOf": [
                              {
                                "required": [
                                  "office"
                                ],
                                "properties": {
                                  "office": {
                                    "pattern": "[^\\\\u0009-\\\\u000D\\\\u001C-\\\\u0020\\\\u1680\\\\u2000-\\\\u2006\\\\u2008-\\\\u200A\\\\u2028\\\\u2029\\\\u205F\\\\u3000]"
                                  }
                                }
                              },
                              {
                                "required": [
                                  "line"
                                ],
                                "properties": {
                                  "line": {
                                    "required": [
                                      "no"
                                    ]
                                  }
                                }
                              }
                            ]
                          }
                        }
                      ],
                      "$comment": "beyond JSON Schema: Order.early"
                    },
                    "Line": {
                      "type": "object",
                      "properties": {
                        "no": {
                          "type": "integer",
                          "minimum": 1,
                          "maximum": 2147483647
                        }
                      },
                      "additionalProperties": false
                    }
                  }
                }
                """);
        Schema draft = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(draft.validate(schema, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                             | yes
            {'isCompany':false}            | no
            {'isCompany':true}             | yes
            {'isCompany':false,'tckn':' '} | no
            {'isCompany':false,'tckn':'x'} | yes
            """)
    void aRuleSaysNothingWhereTheFieldOfItsConditionIsAbsent(String json, String passes) {
        String schema = export("""
                Order:
                    fields: { isCompany: boolean, tckn: string }
                    rules:
                      person: { when: not isCompany, require: tckn }
                """);

        assertThat(passes(schema, json)).isEqualTo(passes.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'a':''}      | yes
            {'a':'\u2003'} | yes
            {'a':'\u00a0'} | no
            {'a':'xy'}    | no
            {'a':'\ud83d\ude00\ud83d\ude00\ud83d\ude00'} | yes
            {'b':''}      | no
            {'b':'\u2003'} | no
            {'b':'\u00a0'} | yes
            {'c':'a/b'}   | no
            {'c':'a-b'}   | no
            {'c':'a]b'}   | no
            {'c':'\ud83d\ude00'} | no
            {'c':'\ud83d\ude01'} | yes
            {'c':'-'}     | yes
            """)
    void textIsLookedAtByCodePointsAndBlanksAreJavas(String json, String passes) {
        String schema = export("""
                Order:
                    fields: { a: string(=3), b: string, c: { type: string, forbidden: '/-]\ud83d\ude00', except: '-' } }
                    rules:
                      b: { when: b is set, require: b }
                """);

        assertThat(passes(schema, json)).isEqualTo(passes.equals("yes"));
    }

    private static boolean passes(String schema, String quoted) {
        return REGISTRY.getSchema(schema)
                .validate(quoted.replace('\'', '"'), InputFormat.JSON)
                .isEmpty();
    }

    private static String export(String types) {
        String yaml = """
                spec: 1
                vendor: acme
                server: https://api.acme.example
                types:
                  %sendpoints:
                  send: { http: POST /send, request: Order }
                """.formatted(types);
        Compilation compilation =
                SpecCompiler.compile(List.of(new SourceText("/acme.yaml", yaml)), (document, path) -> Optional.empty());
        assertThat(compilation.vendors())
                .as("%s%n%s", yaml, compilation.problems())
                .hasSize(1);
        Vendor vendor = compilation.vendors().get(0);
        return SchemaExport.of(vendor, vendor.object("Order"));
    }
}
