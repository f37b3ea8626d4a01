package dev.vendorspec.jackson;

import java.util.ArrayList;
import java.util.List;

/** Documents of the type {@code Everything}. */
final class Documents {

    /** With a value for each field, in the usual form, and members that the spec does not know. */
    static final String FULL = """
            {"text":"Şiş \\"köfte\\" / \\\\ \\u0001\u007f\\ttab 😀","emptyText":"x","nullText":"y",\
            "odd \\"name\\" ğ😀":"o","known":"k","number":-5,"numberText":"12","big":9007199254740993,\
            "bigText":"-9223372036854775808","plain":10.00,"plainText":"0.0000000001","comma":"12,50",\
            "fixed":"3.10","stripped":2.5,"minor":1050,"flag":true,"flagText":"false","flagWord":"E","flagDigit":1,\
            "day":"2024-02-29","dayPattern":"31.12.2024","time":"12:12:00","at":"2024-01-31T12:12:00",\
            "moment":"2024-01-31T09:12:00Z","epoch":1700000000,"epochMillis":1700000000123,\
            "key":"123e4567-e89b-12d3-a456-426614174000","file":"AAH/","any":{"b":[1.50,{"a":null}],"a":"ü"},\
            "state":"ARCHIVED","kind":2,"kindText":"1",\
            "person":{"name":"Deneme Kişisi","born":"1990-01-02","password":"parola","city":"İzmir","more":[true]},\
            "tags":["a","","ç"],"numbers":[1,2,-3],"kinds":[1,2,7],"people":[{"name":"A"},{"city":"B"}],\
            "prices":{"x":0.0000000001,"y/~":1.0},"members":{"m":{"name":"C"}},\
            "inner":{"emptyText":"","nullText":null,"plain":5,"unknownInner":{"deep":{"deeper":[1e3,-0,1E-400,"\\ud83d"]}}},\
            "zz":null,"unknown":[{"x":1.00},"\\n",false],"half":"\\ud83d"}""";

    /** Values of every kind, usual and not, for a field of any type. */
    static final List<String> VALUES = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"E\"",
            "\"h\"",
            "\"TRUE\"",
            "true",
            "false",
            "0",
            "-0",
            "1",
            "2",
            "7",
            "2.0",
            "2.9",
            "1.50",
            "1e3",
            "1E-400",
            "1e999999999",
            "1e99999999999",
            "-1",
            "2147483648",
            "9223372036854775808",
            "\"1\"",
            "\"007\"",
            "\"1,5\"",
            "\"1.234,5\"",
            "\"1e2\"",
            "\"NEW\"",
            "\"2024-02-29\"",
            "\"2023-02-29\"",
            "\"31.12.2024\"",
            "\"12:12\"",
            "\"12:12:00\"",
            "\"2024-01-31T12:12:00\"",
            "\"2024-01-31T12:12:00+03:00\"",
            "\"123e4567-e89b-12d3-a456-426614174000\"",
            "\"AAH/\"",
            "\"A-_\\n\"",
            "\"half \\ud83d\"",
            "[]",
            "[null]",
            "[1,\"2\",2.50]",
            "[[1]]",
            "[{\"name\":1},null,{}]",
            "{}",
            "{\"a\":1,\"b\":null,\"a\":\"3\"}",
            "{\"name\":{\"x\":1},\"city\":[]}",
            "{\"a\":{\"name\":true},\"b\":{\"born\":\"2024-01-01\"}}",
            "{\"inner\":{\"inner\":{\"number\":[]}}}");

    private static final List<String> NAMES = List.of(
            "text",
            "emptyText",
            "nullText",
            "odd \\\"name\\\" ğ😀",
            "odd \\u0022name\\u0022 \\u011f😀",
            "known",
            "knownAs",
            "number",
            "numberText",
            "big",
            "bigText",
            "plain",
            "plainText",
            "comma",
            "fixed",
            "stripped",
            "minor",
            "flag",
            "flagText",
            "flagWord",
            "flagDigit",
            "day",
            "dayPattern",
            "time",
            "at",
            "moment",
            "epoch",
            "epochMillis",
            "key",
            "file",
            "any",
            "state",
            "kind",
            "kindText",
            "person",
            "tags",
            "numbers",
            "kinds",
            "people",
            "prices",
            "members",
            "inner",
            "unknown");

    private Documents() {}

    /** One document for each member and each value, and one with the value in the depth of an unknown member. */
    static List<String> ofEveryMemberAndValue() {
        List<String> documents = new ArrayList<>();
        for (String name : NAMES) {
            for (String value : VALUES) {
                documents.add("{\"plain\":1.0,\n \"" + name + "\": " + value + " }");
            }
        }
        return documents;
    }
}
