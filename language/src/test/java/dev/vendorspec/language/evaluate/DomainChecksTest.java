package dev.vendorspec.language.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.model.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published samples and their near misses. */
class DomainChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {"10000000146", "12345678950", "98765432150", "11111111110", "99999999990"})
    void identityNumbersPass(String number) {
        assertThat(DomainChecks.passes(Domain.TCKN, number)).isTrue();
        assertThat(DomainChecks.passes(Domain.VKN_OR_TCKN, number)).isTrue();
        assertThat(DomainChecks.passes(Domain.VKN, number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11111111111",
                "12345678910",
                "12346578901",
                "00000000000",
                "07291716092",
                "1234567895",
                "１２３４５６７８９５０",
                " 12345678950",
                "12345678950 ",
                "10000000146\n",
                "1000000014a",
                ""
            })
    void whatIsNoIdentityNumberFails(String number) {
        assertThat(DomainChecks.passes(Domain.TCKN, number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4540536920", "1234567890", "9876543217", "0123456789", "0000000019", "1111111114"})
    void taxNumbersPass(String number) {
        assertThat(DomainChecks.passes(Domain.VKN, number)).isTrue();
        assertThat(DomainChecks.passes(Domain.VKN_OR_TCKN, number)).isTrue();
        assertThat(DomainChecks.passes(Domain.TCKN, number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4540536921",
                "2222222222",
                "1111111111",
                "0000000000",
                "454053692",
                "４５４０５３６９２０",
                " 4540536920",
                "VG12345678"
            })
    void whatIsNoTaxNumberFails(String number) {
        assertThat(DomainChecks.passes(Domain.VKN, number)).isFalse();
        assertThat(DomainChecks.passes(Domain.VKN_OR_TCKN, number)).isFalse();
    }

    @Test
    void lengthTellsTaxNumberAndIdentityNumberApart() {
        assertThat(DomainChecks.passes(Domain.VKN_OR_TCKN, "11111111111")).isFalse();
        assertThat(DomainChecks.passes(Domain.VKN_OR_TCKN, "123456789012")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TR470000100100000350930001", "TR330006100519786457841326"})
    void turkishIbansPass(String iban) {
        assertThat(DomainChecks.passes(Domain.IBAN, iban)).isTrue();
        assertThat(DomainChecks.passes(Domain.IBAN_TR, iban)).isTrue();
        assertThat(DomainChecks.breaksReserved(Domain.IBAN_TR, iban)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TR470000100100000350930002",
                "TR47000010010000035093000",
                "TR4700001001000003509300010",
                "tr470000100100000350930001",
                "TR47000010010000035093000İ",
                "TR47 0000 1001 0000 0350 9300 01",
                "TR4700A0100100000350930001",
                ""
            })
    void whatIsNoTurkishIbanFails(String iban) {
        assertThat(DomainChecks.passes(Domain.IBAN_TR, iban)).isFalse();
    }

    @Test
    void aForeignIbanIsAnIbanButNoTurkishOne() {
        assertThat(DomainChecks.passes(Domain.IBAN, "DE89370400440532013000")).isTrue();
        assertThat(DomainChecks.passes(Domain.IBAN_TR, "DE89370400440532013000"))
                .isFalse();
        assertThat(DomainChecks.passes(Domain.IBAN, "DE89370400440532013001")).isFalse();
    }

    @Test
    void anotherReservedDigitPassesTheFormatAndIsTold() {
        String valid = withCheckDigits("00010", "1", "1000003509300019");
        assertThat(DomainChecks.passes(Domain.IBAN_TR, valid)).isTrue();
        assertThat(DomainChecks.breaksReserved(Domain.IBAN_TR, valid)).isTrue();
        assertThat(DomainChecks.breaksReserved(Domain.IBAN, valid)).isFalse();
    }

    /** The one pair of check digits that makes an IBAN, found by trying. */
    private static String withCheckDigits(String bank, String reserved, String account) {
        for (int digits = 2; digits <= 98; digits++) {
            String iban = "TR" + (digits < 10 ? "0" : "") + digits + bank + reserved + account;
            if (DomainChecks.passes(Domain.IBAN_TR, iban)) {
                return iban;
            }
        }
        throw new AssertionError("no check digits fit");
    }

    @ParameterizedTest
    @CsvSource({
        "5321234567, true",
        "05321234567, true",
        "+905321234567, true",
        "00905321234567, true",
        "0532 123 45 67, true",
        "+90 532 123 45 67, true",
        "5000000000, true",
        "905321234567, false",
        "4321234567, false",
        "532123456, false",
        "53212345678, false",
        "005321234567, false",
        "0532-123-45-67, false",
        "٥٣٢١٢٣٤٥٦٧, false"
    })
    void mobileNumbersGoByShape(String number, boolean passes) {
        assertThat(DomainChecks.passes(Domain.GSM, number)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({
        "info@info.comx, true",
        "a@b.c, true",
        "şükrü@örnek.com.tr, true",
        "info@info, false",
        "@info.com, false",
        "info@@info.com, false",
        "in@fo@info.com, false",
        "info.com, false",
        "in fo@info.com, false",
        "info@in fo.com, false",
        "info@info.com\u00A0, false",
        "info@.com, false",
        "info@com., false"
    })
    void emailAddressesGoByShape(String address, boolean passes) {
        assertThat(DomainChecks.passes(Domain.EMAIL, address)).isEqualTo(passes);
    }

    @Test
    void anEmailAddressHas254CodePointsAtMost() {
        assertThat(DomainChecks.passes(Domain.EMAIL, "ş".repeat(250) + "@b.c")).isTrue();
        assertThat(DomainChecks.passes(Domain.EMAIL, "ş".repeat(251) + "@b.c")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com, true",
        "http://example.com:8080/a?b=c#d, true",
        "HTTPS://EXAMPLE.COM, true",
        "http://yourdomain/MaxiApi, true",
        "ftp://example.com, false",
        "example.com, false",
        "/a, false",
        "https:///a, false",
        "https:example.com, false",
        "https://exa mple.com, false"
    })
    void addressesAreAbsoluteWithAHost(String address, boolean passes) {
        assertThat(DomainChecks.passes(Domain.URL, address)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"TRY, true", "USD, true", "try, false", "TL, false", "TRYX, false", "ZZZ, false"})
    void currenciesAreThreeKnownCapitals(String code, boolean passes) {
        assertThat(DomainChecks.passes(Domain.CURRENCY, code)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"TR, true", "DE, true", "tr, false", "TUR, false", "ZZ, false"})
    void countriesAreTwoKnownCapitals(String code, boolean passes) {
        assertThat(DomainChecks.passes(Domain.COUNTRY, code)).isEqualTo(passes);
    }
}
