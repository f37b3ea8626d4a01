package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.List;

/** Content in base64, with limits in bytes. */
final class BytesKind implements ValueKind {

    private static final List<String> GOOD = List.of("YWJj", "YQ==", "YWI=", "+/+/", "AAAAAAAA");
    private static final List<String> ODD = List.of("YQ", "YWJ", "-_-_", "YR==", "Y Q==", "YQ=", "=", "YWJj\n", "ğğğğ");

    @Override
    public DrawnValue draw(Draw draw, DrawnTypes types) {
        return DrawnValue.scalar(
                "bytes" + draw.of("", "(2)", "(2..3)", "(=3)"),
                "",
                List.of("\"YWI=\"", "\"YWJj\""),
                Sort.WHOLE,
                (chance, depth) -> Draw.quoted(chance.of(chance.percent(6) ? ODD : GOOD)));
    }
}
