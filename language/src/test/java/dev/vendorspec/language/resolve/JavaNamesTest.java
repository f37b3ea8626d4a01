package dev.vendorspec.language.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "FBSSendMode, fbsSendMode",
        "CustomerID, customerId",
        "GLCode, glCode",
        "IsEBank, isEBank",
        "BankBICode, bankBiCode",
        "EInvoiceClient, eInvoiceClient",
        "Isucceed, isucceed",
        "x-api-key, xApiKey",
        "ID, id",
        "INFO, info",
        "InvoiceID2, invoiceId2",
        "Vat2Rate, vat2Rate",
        "3dSecure, _3dSecure",
        "tax_office, taxOffice",
        "a.b, aB",
        "class, class",
        "Şehir, şehir",
        "customerRepresentativeIds, customerRepresentativeIds"
    })
    void derivesLowerCamelCase(String wireName, String javaName) {
        assertThat(JavaNames.camelCase(wireName)).isEqualTo(javaName);
    }

    @ParameterizedTest
    @CsvSource({
        "Buyer and seller, BUYER_AND_SELLER",
        "No Action Will Be Taken, NO_ACTION_WILL_BE_TAKEN",
        "e-invoice, E_INVOICE",
        "customer's own, CUSTOMERS_OWN",
        "3 days, _3_DAYS",
        "(limited), LIMITED",
        "Kapalı Çek İğne Öz Üst Şu, KAPALI_CEK_IGNE_OZ_UST_SU",
        "--, ''"
    })
    void derivesConstants(String label, String javaName) {
        assertThat(JavaNames.constantCase(label)).isEqualTo(javaName);
    }

    @Test
    void aNameWithoutLettersAndDigitsGivesNothing() {
        assertThat(JavaNames.camelCase("#")).isEmpty();
    }

    @Test
    void knowsReservedWordsAndIdentifiers() {
        assertThat(JavaNames.isName("taxOffice")).isTrue();
        assertThat(JavaNames.isName("class")).isFalse();
        assertThat(JavaNames.isName("_")).isFalse();
        assertThat(JavaNames.isName("2nd")).isFalse();
        assertThat(JavaNames.isName("a b")).isFalse();
        assertThat(JavaNames.isName("")).isFalse();
        assertThat(JavaNames.isConstantName("BUYER_2")).isTrue();
        assertThat(JavaNames.isConstantName("Buyer")).isFalse();
    }
}
