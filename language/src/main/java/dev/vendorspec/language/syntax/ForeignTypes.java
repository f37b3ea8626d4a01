package dev.vendorspec.language.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that other languages and vendors' tables have for types, and what this language writes. The type parser and
 * the resolver of types ask it when they met a type that they do not know.
 */
public final class ForeignTypes {

    private static final Set<String> LISTS = Set.of("array", "arraylist", "collection", "liste", "set", "vector");
    private static final Set<String> MARKS = Set.of("required", "mandatory", "evet", "zorunlu", "yes");
    private static final Set<String> NO_MARKS = Set.of("optional", "hayır", "opsiyonel", "nullable", "no");
    private static final Map<String, String> WORDS = words();

    private ForeignTypes() {}

    /** What to write in place of a word where a type should be; empty for a word that means nothing elsewhere either. */
    public static Optional<String> fix(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        if (LISTS.contains(folded)) {
            return Optional.of("write list<string>, or what its items are");
        }
        return Optional.ofNullable(WORDS.get(folded)).or(() -> markFix(word));
    }

    /** What to write in place of a word that says whether a field is required. */
    static Optional<String> markFix(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        if (MARKS.contains(folded)) {
            return Optional.of("write the type and a \"!\" behind it, such as string!");
        }
        return NO_MARKS.contains(folded)
                ? Optional.of("write the type alone, such as string: without a \"!\" it is optional")
                : Optional.empty();
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        write(
                words,
                "string",
                "varchar",
                "nvarchar",
                "varchar2",
                "char",
                "nchar",
                "text",
                "str",
                "metin",
                "alphanumeric");
        write(words, "int", "integer", "int16", "int32", "short", "smallint", "tinyint", "uint", "sayı", "tamsayı");
        write(words, "long", "int64", "bigint", "biginteger");
        write(words, "boolean", "bool", "bit", "flag", "logical");
        write(words, "decimal", "double", "float", "money", "real", "bigdecimal", "tutar");
        write(words, "decimal, or int for whole numbers", "number", "numeric");
        write(words, "date", "localdate", "tarih");
        write(words, "datetime", "timestamp", "localdatetime", "offsetdatetime", "smalldatetime", "date-time");
        write(words, "time", "localtime", "saat");
        write(words, "uuid", "guid", "uniqueidentifier");
        write(words, "email", "mail", "e-mail", "eposta");
        write(words, "gsm", "phone", "mobile", "msisdn", "telefon");
        write(words, "url", "uri", "link");
        for (String object : List.of("object", "record", "struct", "class", "dictionary")) {
            words.put(object, "give the object a name of its own under types");
        }
        words.put("enum", "give the codes a name of their own under types, with the key enum");
        return words;
    }

    private static void write(Map<String, String> words, String own, String... foreign) {
        for (String word : foreign) {
            words.put(word, "write " + own);
        }
    }
}
