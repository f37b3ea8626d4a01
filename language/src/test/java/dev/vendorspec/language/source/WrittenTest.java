package dev.vendorspec.language.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.source.Written.Style;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void findsAColumnInPlainText() {
        assertThat(column("k: abc", 4, "abc", Style.PLAIN, 2)).isEqualTo(6);
    }

    @Test
    void findsAColumnBehindDoubledQuotes() {
        assertThat(column("k: 'it''s x'", 4, "it's x", Style.SINGLE_QUOTED, 5)).isEqualTo(11);
    }

    @Test
    void findsAColumnBehindEscapes() {
        assertThat(column("k: \"\\u0131\\n\\x41\\U0001F600z\"", 4, "ı\nA😀z", Style.DOUBLE_QUOTED, 5))
                .isEqualTo(27);
    }

    @Test
    void aFoldedTextHasOnePlaceOnly() {
        Written folded = new Written("a b", Style.PLAIN, new SourceText("a.yaml", "k: a\n   b").at(1, 4), false);

        assertThat(folded.at(2).column()).isEqualTo(4);
    }

    private static int column(String line, int start, String value, Style style, int offset) {
        return new Written(value, style, new SourceText("a.yaml", line).at(1, start), true)
                .at(offset)
                .column();
    }
}
