package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.List;

/** Dates and times, in ISO form and by patterns. */
final class MomentKind implements ValueKind {

    private record Form(String type, List<String> good, List<String> odd) {}

    private static final List<Form> FORMS = List.of(
            new Form("date", List.of("2024-02-29", "1999-12-31"), List.of("2023-02-29", "2024-2-1", "+12345-01-01")),
            new Form("time", List.of("12:12:00", "23:59:59"), List.of("12:12", "12:12:00.5", "24:00:00")),
            new Form(
                    "datetime",
                    List.of("2024-01-31T12:12:00", "2024-02-29T00:00:00"),
                    List.of(
                            "2024-01-31T12:12",
                            "2024-01-31T12:12:00.123",
                            "2024-01-31 12:12:00",
                            "2024-01-31t12:12:00")),
            new Form("date as \"dd.MM.yyyy\"", List.of("29.02.2024", "31.12.1999"), List.of("31.02.2024", "1.1.2024")),
            new Form("date as \"yyyyMMdd\"", List.of("20240229", "19991231"), List.of("20230229", "2024-02-29")),
            new Form("time as \"HH:mm\"", List.of("12:12", "00:00"), List.of("12:12:00", "24:00")),
            new Form(
                    "instant",
                    List.of("2024-01-31T12:12:00Z", "2024-02-29T23:59:59.5Z"),
                    List.of("2024-01-31T12:12:00", "2024-01-31T12:12:00+03:00", "2024-01-31T12:12Z", "1e400")),
            new Form(
                    "instant as \"yyyy-MM-dd HH:mm:ssXXX\"",
                    List.of("2024-01-31 12:12:00+03:00", "2024-02-29 09:12:00Z"),
                    List.of("2024-01-31 12:12:00", "2024-01-31T12:12:00Z")),
            new Form(
                    "datetime as \"yyyy-MM-dd HH:mm:ss\"",
                    List.of("2024-01-31 12:12:00", "2024-02-29 23:59:59"),
                    List.of("2024-01-31T12:12:00", "2024-01-31 12:12")));

    @Override
    public DrawnValue draw(Draw draw, DrawnTypes types) {
        Form form = draw.of(FORMS);
        int as = form.type().indexOf(" as ");
        String base = as < 0 ? form.type() : form.type().substring(0, as);
        return DrawnValue.scalar(
                base,
                form.type().substring(base.length()),
                form.good().stream().map(Draw::quoted).toList(),
                Sort.ORDERED,
                (chance, depth) -> json(chance, form));
    }

    private static String json(Draw draw, Form form) {
        if (draw.percent(3)) {
            String odd = draw.of(form.odd());
            return odd.matches("[1-9][0-9]*") ? odd : Draw.quoted(odd);
        }
        String good = draw.of(form.good());
        return good.matches("[1-9][0-9]*") && draw.percent(10) ? good : Draw.quoted(good);
    }
}
