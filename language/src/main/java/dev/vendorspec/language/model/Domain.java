package dev.vendorspec.language.model;

/** Kinds of text that are checked by shape or checksum, with who may see them. */
public enum Domain {
    /** Any text. */
    NONE("string", Sensitivity.PLAIN),
    /** An e-mail address, by shape. */
    EMAIL("email", Sensitivity.PERSONAL),
    /** A Turkish identity number: 11 digits with two check digits. */
    TCKN("tckn", Sensitivity.PERSONAL),
    /** A Turkish tax number: 10 digits with a check digit. */
    VKN("vkn", Sensitivity.PERSONAL),
    /** A tax number or an identity number, told apart by length. */
    VKN_OR_TCKN("vknOrTckn", Sensitivity.PERSONAL),
    /** An international bank account number, ISO 13616. */
    IBAN("iban", Sensitivity.PERSONAL),
    /** A Turkish bank account number. */
    IBAN_TR("ibanTr", Sensitivity.PERSONAL),
    /** A Turkish mobile number, by shape. */
    GSM("gsm", Sensitivity.PERSONAL),
    /** An absolute http or https address. */
    URL("url", Sensitivity.PLAIN),
    /** A currency's three letters, ISO 4217. */
    CURRENCY("currency", Sensitivity.PLAIN),
    /** A country's two letters, ISO 3166-1. */
    COUNTRY("country", Sensitivity.PLAIN);

    private final String word;
    private final Sensitivity sensitivity;

    Domain(String word, Sensitivity sensitivity) {
        this.word = word;
        this.sensitivity = sensitivity;
    }

    /** The type's name in a spec. */
    public String word() {
        return word;
    }

    /** Who may see such a value unless the field says otherwise. */
    public Sensitivity sensitivity() {
        return sensitivity;
    }
}
