package dev.vendorspec.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What generated {@code signature} methods build their values from. */
class ComputedValueTest {

    private static final ComputedValue BYTES = ComputedValue.secret(new byte[] {(byte) 0xfb, (byte) 0xff, 0x3e});

    @Test
    void bytesTravelInFourForms() {
        assertThat(BYTES.hex().text()).isEqualTo("fbff3e");
        assertThat(BYTES.upperHex().text()).isEqualTo("FBFF3E");
        assertThat(BYTES.base64().text()).isEqualTo("+/8+");
        assertThat(BYTES.base64url().text()).isEqualTo("-_8-");
        assertThat(ComputedValue.of("a").base64().text()).isEqualTo("YQ==");
        assertThat(ComputedValue.of("a").base64url().text()).isEqualTo("YQ");
        assertThat(ComputedValue.of("ış").hex().text()).isEqualTo("c4b1c59f");
    }

    @Test
    void keysCanBeTextOfBytes() {
        assertThat(ComputedValue.of("fbFF3e").ofHex().bytes()).isEqualTo(BYTES.bytes());
        assertThat(ComputedValue.of("-_8-").ofBase64().bytes()).isEqualTo(BYTES.bytes());
        assertThat(ComputedValue.of("YQ").ofBase64().text()).isEqualTo("a");
        assertThatThrownBy(() -> ComputedValue.of("canary").ofHex())
                .hasMessage("a key that is said to be hexadecimal is not")
                .hasNoCause();
        assertThatThrownBy(() -> ComputedValue.of("canary!").ofBase64())
                .hasMessage("a key that is said to be base64 is not")
                .hasNoCause();
    }

    @Test
    void anEmptyKeySignsNothing() {
        assertThatThrownBy(() -> BYTES.hmac(HashAlgorithm.SHA_256, ComputedValue.of("")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the key of a signature is empty");
    }

    @Test
    void textGoesBeforeAndBehind() {
        assertThat(ComputedValue.of("b").prefixed("a ").suffixed("c").text()).isEqualTo("a bc");
    }

    @Test
    void partsAreJoinedInTheirOrder() {
        ComputedValue joined = Parts.separatedBy("|")
                .add("a")
                .add(BYTES.hex())
                .addAll(List.of(ComputedValue.of("1"), ComputedValue.of("2")))
                .add("")
                .join();

        assertThat(joined.text()).isEqualTo("a|fbff3e|1|2|");
        assertThat(Parts.separatedBy("|").join().isEmpty()).isTrue();
    }

    @Test
    void whatIsAbsentHasThePlaceThatTheSpecSays() {
        assertThat(withAbsent(Parts.separatedBy("|"))).isEqualTo("a|||b");
        assertThat(withAbsent(Parts.separatedBy("|").absentAs("null"))).isEqualTo("a|null|null|b");
        assertThat(withAbsent(Parts.separatedBy("|").withoutAbsent())).isEqualTo("a|b");
    }

    private static String withAbsent(Parts parts) {
        return parts.add("a")
                .add((ComputedValue) null)
                .addAll(List.of())
                .add("b")
                .join()
                .text();
    }

    @Test
    void nothingShowsAValue() {
        assertThat(ComputedValue.of("canary")).hasToString("6 bytes");
        assertThat(Parts.separatedBy("").add("canary")).hasToString("1 part");
    }
}
