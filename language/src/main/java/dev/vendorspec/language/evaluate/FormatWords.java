package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.Domain;

/** What texts of a domain are called, in both languages. {@link ConditionText} asks. */
final class FormatWords {

    private FormatWords() {}

    /** With its article. */
    static String en(Domain domain) {
        return DomainChecks.describe(domain);
    }

    static String tr(Domain domain) {
        return switch (domain) {
            case NONE -> "metin";
            case EMAIL -> "geçerli bir e-posta adresi";
            case TCKN -> "geçerli bir T.C. kimlik numarası";
            case VKN -> "geçerli bir vergi kimlik numarası";
            case VKN_OR_TCKN -> "geçerli bir vergi kimlik numarası ya da T.C. kimlik numarası";
            case IBAN -> "geçerli bir IBAN";
            case IBAN_TR -> "geçerli bir Türkiye IBAN'ı";
            case GSM -> "geçerli bir cep telefonu numarası";
            case URL -> "geçerli bir http ya da https adresi";
            case CURRENCY -> "bilinen bir para birimi kodu";
            case COUNTRY -> "bilinen bir ülke kodu";
        };
    }
}
