package dev.vendorspec.runtime.validate;

/**
 * The catalogue of everything that can be broken: the word in an id, and the message in both languages. A
 * <code>{name}</code> is a parameter; <code>{name#noun}</code> is a parameter with an English noun that gets its plural s.
 */
public enum Check {
    REQUIRED("required", "zorunlu", "required"),
    MIN_LENGTH("minLength", "en az {min} karakter, {length} karakter var", "at least {min#character}, has {length}"),
    MAX_LENGTH("maxLength", "en fazla {max} karakter, {length} karakter var", "at most {max#character}, has {length}"),
    LENGTH("length", "tam {expected} karakter, {length} karakter var", "exactly {expected#character}, has {length}"),
    FORBIDDEN(
            "forbidden",
            "izin verilmeyen bir karakter içeriyor (izin verilmeyenler: {characters})",
            "has a character that is not allowed (not allowed: {characters})"),
    MIN_BYTES("minLength", "en az {min} bayt, {length} bayt var", "at least {min#byte}, has {length}"),
    MAX_BYTES("maxLength", "en fazla {max} bayt, {length} bayt var", "at most {max#byte}, has {length}"),
    BYTES("length", "tam {expected} bayt, {length} bayt var", "exactly {expected#byte}, has {length}"),
    PATTERN("pattern", "şu kalıba uymuyor: {pattern}", "does not match the pattern {pattern}"),
    ONE_OF("oneOf", "şunlardan biri olmalı: {allowed}", "must be one of: {allowed}"),
    FRACTION_DIGITS(
            "digits",
            "ondalık ayırıcıdan sonra en fazla {scale} basamak",
            "at most {scale#digit} after the decimal point"),
    EMAIL("format", "geçerli bir e-posta adresi değil", "not a valid e-mail address"),
    TCKN("format", "geçerli bir T.C. kimlik numarası değil", "not a valid Turkish identity number"),
    VKN("format", "geçerli bir vergi kimlik numarası değil", "not a valid Turkish tax number"),
    VKN_OR_TCKN(
            "format",
            "geçerli bir vergi kimlik numarası ya da T.C. kimlik numarası değil",
            "neither a valid Turkish tax number nor a valid Turkish identity number"),
    IBAN("format", "geçerli bir IBAN değil", "not a valid IBAN"),
    IBAN_TR("format", "geçerli bir Türkiye IBAN'ı değil", "not a valid Turkish IBAN"),
    GSM("format", "geçerli bir cep telefonu numarası değil", "not a valid Turkish mobile number"),
    URL("format", "geçerli bir http ya da https adresi değil", "not a valid http or https address"),
    CURRENCY(
            "format",
            "bilinen bir para birimi kodu değil (üç büyük harf)",
            "not a known currency code (three capital letters)"),
    COUNTRY("format", "bilinen bir ülke kodu değil (iki büyük harf)", "not a known country code (two capital letters)"),
    RESERVED("reserved", "IBAN'ın rezerv hanesi 0 değil", "the reserved digit of the IBAN is not 0"),
    CONST("const", "yalnızca {expected} olabilir", "must be {expected}"),
    CODE("code", "bilinen kodlardan biri değil", "not one of the known codes"),
    MIN("min", "en az {min} olmalı", "must be at least {min}"),
    MAX("max", "en fazla {max} olmalı", "must be at most {max}"),
    DIGITS(
            "digits",
            "ondalık ayırıcıdan önce en fazla {integerDigits}, sonra en fazla {scale} basamak",
            "at most {integerDigits#digit} before the decimal point and {scale} after it"),
    MIN_ITEMS("minItems", "en az {min} öğe, {items} öğe var", "at least {min#item}, has {items}"),
    MAX_ITEMS("maxItems", "en fazla {max} öğe, {items} öğe var", "at most {max#item}, has {items}"),
    REQUIRE("require", "zorunlu", "required"),
    FORBID("forbid", "boş bırakılmalı", "must be left empty"),
    AT_LEAST_ONE("atLeastOne", "en az biri zorunlu", "at least one is required"),
    EXACTLY_ONE_OF_NONE("exactlyOne", "tam olarak biri zorunlu, hiçbiri yok", "exactly one is required, none is given"),
    EXACTLY_ONE_OF_SEVERAL(
            "exactlyOne", "yalnızca biri olabilir, {given} tanesi var", "exactly one is required, {given} are given"),
    AT_MOST_ONE("atMostOne", "en fazla biri olabilir, {given} tanesi var", "at most one is allowed, {given} are given"),
    EXACTLY_ONE_PART("exactlyOne", "şunlarla birlikte zorunlu: {given}", "required together with {given}"),
    AT_MOST_ONE_PART("atMostOne", "şunlarla birlikte zorunlu: {given}", "required together with {given}"),
    AT_LEAST_ONE_PART("atLeastOne", "şunlarla birlikte zorunlu: {given}", "required together with {given}"),
    ALL_OR_NONE("allOrNone", "şunlarla birlikte zorunlu: {given}", "required together with {given}"),
    ASSERT("assert", "sağlanmalı: {condition}", "must hold: {condition}"),
    UNIQUE("unique", "tekrar ediyor, her öğede farklı olmalı", "is repeated, must be different in every item"),
    SAME(
            "same",
            "ilk öğedekinden farklı, her öğede aynı olmalı",
            "differs from the first, must be the same in every item");

    private final String id;
    private final String tr;
    private final String en;

    Check(String id, String tr, String en) {
        this.id = id;
        this.tr = tr;
        this.en = en;
    }

    /** The word by which ids and violations call this check. */
    public String id() {
        return id;
    }

    String template(boolean turkish) {
        return turkish ? tr : en;
    }
}
