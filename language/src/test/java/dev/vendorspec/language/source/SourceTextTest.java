package dev.vendorspec.language.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void dropsAByteOrderMark() {
        assertThat(decode("\uFEFFspec: 1").text()).isEqualTo("spec: 1");
    }

    @Test
    void tellsWhereTheTextStopsBeingUtf8() {
        SourceText source = SourceText.decode("a.yaml", "a: 1\nb: \u00fe".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(source.defect()).contains(new SourceDefect(SourceDefect.Kind.NOT_UTF8, 2, 4));
        assertThat(source.text()).isEqualTo("a: 1\nb: ");
    }

    @Test
    void tellsOfACharacterThatIsCutOffAtTheEnd() {
        assertThat(SourceText.decode("a.yaml", new byte[] {'a', (byte) 0xC5}).defect())
                .isPresent();
    }

    @Test
    void doesNotReadTooLargeADocument() {
        assertThat(SourceText.decode("a.yaml", new byte[SourceText.MAX_BYTES]).defect())
                .isEmpty();
        assertThat(SourceText.decode("a.yaml", new byte[SourceText.MAX_BYTES + 1])
                        .defect())
                .hasValueSatisfying(defect -> assertThat(defect.kind()).isEqualTo(SourceDefect.Kind.TOO_LARGE));
    }

    @Test
    void findsThePlaceOfAnOffsetWhateverTheLineEnds() {
        SourceText source = new SourceText("a.yaml", "ab\r\nc\rd\n\ne");

        assertThat(source.atOffset(0)).isEqualTo(source.at(1, 1));
        assertThat(source.atOffset(4)).isEqualTo(source.at(2, 1));
        assertThat(source.atOffset(6)).isEqualTo(source.at(3, 1));
        assertThat(source.atOffset(9)).isEqualTo(source.at(5, 1));
        assertThat(source.line(5)).isEqualTo("e");
    }

    private static SourceText decode(String text) {
        return SourceText.decode("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
