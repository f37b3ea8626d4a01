package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Text of a domain: published samples that pass, and the same with one character changed. */
final class DomainKind implements ValueKind {

    private static final Map<String, List<String>> SAMPLES = new TreeMap<>(Map.of(
            "email",
                    List.of(
                            "info@info.comx",
                            "a@b.c",
                            "çağrı@örnek.com.tr",
                            "a@b..c",
                            "a@.b",
                            "a@b.",
                            "@b.c",
                            "a@b@c.d"),
            "tckn", List.of("10000000146", "12345678950", "11111111110", "99999999990", "11111111111", "07291716092"),
            "vkn", List.of("4540536920", "1234567890", "0123456789", "0000000019", "1111111114", "2222222222"),
            "vknOrTckn", List.of("4540536920", "0123456789", "98765432150", "12345678950", "1234567895", "VG12345678"),
            "iban", List.of("TR470000100100000350930001", "TR330006100519786457841326", "GB29NWBK60161331926819"),
            "ibanTr", List.of("TR470000100100000350930001", "TR330006100519786457841326", "GB29NWBK60161331926819"),
            "gsm",
                    List.of(
                            "05321234567",
                            "+90 532 123 45 67",
                            "00905321234567",
                            "5321234567",
                            "4321234567",
                            "0 5321234567"),
            "url",
                    List.of(
                            "https://a.b/c",
                            "HTTP://a",
                            "ftp://a.b",
                            "http:///x",
                            "//a.b",
                            "http://ığ.com",
                            "http://[::1]/"),
            "currency", List.of("TRY", "EUR", "XXX", "try", "TRL", "ABC", "TRYY"),
            "country", List.of("TR", "GB", "tr", "XX", "TUR", "İT")));

    private static final List<String> CHARACTERS =
            List.of("0", "1", "9", "A", "z", "ı", "İ", " ", "@", ".", "-", "１", "😀", "\u00a0", "\u001c", "\u0085", "");

    @Override
    public DrawnValue draw(Draw draw, DrawnTypes types) {
        String domain = draw.of(List.copyOf(SAMPLES.keySet()));
        List<String> samples = SAMPLES.get(domain);
        List<String> keys = draw.percent(80) ? List.of() : List.of("except: [\"11111111111\", \"x\"]");
        String limits = draw.of("", "", "(11)", "(5..)");
        List<String> literals = List.of(Draw.quoted(samples.get(0)), Draw.quoted(samples.get(1)));
        return new DrawnValue(
                domain + limits,
                "",
                keys,
                literals,
                Sort.EQUAL,
                List.of(),
                Optional.empty(),
                (chance, depth) -> json(chance, samples));
    }

    private static String json(Draw draw, List<String> samples) {
        String sample = draw.of(samples);
        if (draw.percent(70)) {
            return draw.percent(5)
                    ? draw.of("\"x\"", "\"\"", "\" \"", "1234567890", "11111111111")
                    : Draw.quoted(sample);
        }
        int at = draw.between(0, sample.length() - 1);
        int end = draw.percent(30) ? at : at + 1;
        return Draw.quoted(sample.substring(0, at) + draw.of(CHARACTERS) + sample.substring(end));
    }
}
