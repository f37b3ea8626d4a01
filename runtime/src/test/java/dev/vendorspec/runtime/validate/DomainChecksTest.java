package dev.vendorspec.runtime.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published samples of each kind of text, and what is almost one. */
class DomainChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {"10000000146", "12345678950", "98765432150", "11111111110", "99999999990"})
    void isAnIdentityNumber(String text) {
        assertThat(Identity.isTckn(text)).isTrue();
        assertThat(Identity.isVknOrTckn(text)).isTrue();
        assertThat(Identity.isVkn(text)).isFalse();
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
                "",
                "1234567895x"
            })
    void isNoIdentityNumber(String text) {
        assertThat(Identity.isTckn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4540536920", "1234567890", "9876543217", "0123456789", "0000000019", "1111111114"})
    void isATaxNumber(String text) {
        assertThat(Identity.isVkn(text)).isTrue();
        assertThat(Identity.isVknOrTckn(text)).isTrue();
        assertThat(Identity.isTckn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4540536921", "2222222222", "1111111111", "0000000000", "454053692", "４５４０５３６９２０", ""})
    void isNoTaxNumber(String text) {
        assertThat(Identity.isVkn(text)).isFalse();
        assertThat(Identity.isVknOrTckn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TR470000100100000350930001", "TR330006100519786457841326"})
    void isATurkishIban(String text) {
        assertThat(Banking.isTurkishIban(text)).isTrue();
        assertThat(Banking.isIban(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TR470000100100000350930002",
                "TR33000610051978645784132",
                "tr330006100519786457841326",
                "TR33 0006 1005 1978 6457 8413 26",
                "TR33000610051978645784132İ",
                "",
                "TR"
            })
    void isNoIban(String text) {
        assertThat(Banking.isTurkishIban(text)).isFalse();
        assertThat(Banking.isIban(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB82WEST12345698765432",
                "DE89370400440532013000",
                "NO9386011117947",
                "MT84MALT011000012345MTLCAST001S"
            })
    void isAnIbanOfAnotherCountry(String text) {
        assertThat(Banking.isIban(text)).isTrue();
        assertThat(Banking.isTurkishIban(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5321234567",
                "05321234567",
                "+905321234567",
                "00905321234567",
                "+90 532 123 45 67",
                "0532 1234567"
            })
    void isAMobileNumber(String text) {
        assertThat(Reach.isGsm(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4321234567",
                "532123456",
                "53212345678",
                "+9005321234567",
                "905321234567",
                "(532)1234567",
                "",
                "５３２１２３４５６７"
            })
    void isNoMobileNumber(String text) {
        assertThat(Reach.isGsm(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"info@info.comx", "a@b.c", "çağrı@örnek.com.tr"})
    void isAnEmailAddress(String text) {
        assertThat(Reach.isEmail(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@info.com",
                "info",
                "info@info",
                "a@b@c.com",
                "a b@c.com",
                "a@c.com ",
                "a.b@c",
                "a\u00a0@b.c",
                ""
            })
    void isNoEmailAddress(String text) {
        assertThat(Reach.isEmail(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {254, 255})
    void anEmailAddressHasAtMost254Characters(int length) {
        assertThat(Reach.isEmail("ğ".repeat(length - 4) + "@b.c")).isEqualTo(length == 254);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://yourdomain/MaxiApi", "https://a.b:8443/x?y=z#w", "HTTPS://EXAMPLE.COM"})
    void isAnAddress(String text) {
        assertThat(Reach.isUrl(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.com", "ftp://example.com", "http://", "http:/x", "/x", "mailto:a@b.c", "http://a b", ""
            })
    void isNoAddress(String text) {
        assertThat(Reach.isUrl(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRY", "EUR", "USD"})
    void isACurrency(String text) {
        assertThat(Banking.isCurrency(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TL", "try", "ZZZ", "TRYX", "TR[", "@RY", "İNR", ""})
    void isNoCurrency(String text) {
        assertThat(Banking.isCurrency(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TR", "DE"})
    void isACountry(String text) {
        assertThat(Reach.isCountry(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "TUR", "ZZ", "T[", "@R", "İT", ""})
    void isNoCountry(String text) {
        assertThat(Reach.isCountry(text)).isFalse();
    }

    @Test
    void codesAreThoseOfTheJdk() {
        Set<String> countries = Set.of(Locale.getISOCountries());
        Set<String> currencies = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toSet());
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'A'; second <= 'Z'; second++) {
                String two = "" + first + second;
                assertThat(Reach.isCountry(two)).as(two).isEqualTo(countries.contains(two));
                for (char third = 'A'; third <= 'Z'; third++) {
                    String three = two + third;
                    assertThat(Banking.isCurrency(three)).as(three).isEqualTo(currencies.contains(three));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ğ", "😀", "u\u0308", "ü", "x", "İ"})
    void isOneCharacterLong(String text) {
        assertThat(Texts.length(text)).isEqualTo(1);
        assertThat(Texts.length("ab" + text + "c")).isEqualTo(4);
    }
}
