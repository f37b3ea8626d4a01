package dev.vendorspec.runtime.sample;

import dev.vendorspec.runtime.contract.FlagForm;
import dev.vendorspec.runtime.contract.Formats;
import dev.vendorspec.runtime.contract.JsonCodec;
import dev.vendorspec.runtime.contract.JsonReader;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.Members;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/** Reads and writes cards, as generated. */
public final class CardCodec implements JsonCodec<Card> {

    public static final CardCodec INSTANCE = new CardCodec();

    public static final Member CODE = Member.of("Card", "code", "Kod", "Code");
    public static final Member COMPANY = Member.of("Card", "isCompany");
    public static final Member KIND = Member.of("Card", "kind");
    public static final Member KIND_TEXT = Member.of("Card", "kindText");
    public static final Member COUNT = Member.of("Card", "count");
    public static final Member COUNT_TEXT = Member.of("Card", "countText");
    public static final Member SERIAL = Member.of("Card", "serial");
    public static final Member SERIAL_TEXT = Member.of("Card", "serialText");
    public static final Member PRICE = Member.of("Card", "price");
    public static final Member LIMIT = Member.of("Card", "limit");
    public static final Member ACTIVE = Member.of("Card", "active");
    public static final Member BLOCKED = Member.of("Card", "blocked");
    public static final Member BORN = Member.of("Card", "born").personal();
    public static final Member AT = Member.of("Card", "at");
    public static final Member CREATED = Member.of("Card", "created");
    public static final Member ID = Member.of("Card", "id");
    public static final Member TCKN =
            Member.of("Card", "tckn", "Kimlik numarası", null).personal();
    public static final Member TOKEN = Member.of("Card", "token").secret();
    public static final Member TAGS = Member.of("Card", "etiketler_ğ", "Etiketler", "Tags");
    public static final Member ADDRESS = Member.of("Card", "address", "Adres", "Address");
    public static final Member BRANCHES = Member.of("Card", "branches", "Şubeler", "Branches");

    private static final FlagForm ZERO_ONE_TEXT = FlagForm.text("0", "1");
    private static final FlagForm ZERO_ONE = FlagForm.bare("0", "1");
    private static final DateTimeFormatter TURKISH_DATE = Formats.pattern("dd.MM.yyyy");

    private static final Members MEMBERS = Members.of(
            CODE,
            COMPANY,
            KIND,
            KIND_TEXT,
            COUNT,
            COUNT_TEXT,
            SERIAL,
            SERIAL_TEXT,
            PRICE,
            LIMIT,
            ACTIVE,
            BLOCKED,
            BORN,
            AT,
            CREATED,
            ID,
            TCKN,
            TOKEN,
            TAGS,
            ADDRESS,
            BRANCHES);

    private CardCodec() {}

    @Override
    public Card read(JsonReader reader) {
        Card.Builder card = new Card.Builder();
        reader.beginObject();
        for (int i = reader.nextMember(MEMBERS, -1); i >= 0; i = reader.nextMember(MEMBERS, i)) {
            switch (i) {
                case 0 -> card.code = reader.text();
                case 1 -> card.company = reader.flag(FlagForm.JSON);
                case 2 -> card.kind = reader.code(Kind.CODES);
                case 3 -> card.kindText = reader.code(Kind.CODES);
                case 4 -> card.count = reader.integer();
                case 5 -> card.countText = reader.integer();
                case 6 -> card.serial = reader.longInteger();
                case 7 -> card.serialText = reader.longInteger();
                case 8 -> card.price = reader.decimal();
                case 9 -> card.limit = reader.decimal();
                case 10 -> card.active = reader.flag(ZERO_ONE_TEXT);
                case 11 -> card.blocked = reader.flag(ZERO_ONE);
                case 12 -> card.born = reader.date(TURKISH_DATE);
                case 13 -> card.at = reader.time(Formats.TIME);
                case 14 -> card.created = reader.dateTime(Formats.DATETIME);
                case 15 -> card.id = reader.uuid();
                case 16 -> card.tckn = reader.text();
                case 17 -> card.token = reader.text();
                case 18 -> card.tags = Objects.requireNonNullElse(reader.list(JsonReader::text), List.of());
                case 19 -> card.address = reader.object(Address.DEFINITION);
                default ->
                    card.branches =
                            Objects.requireNonNullElse(reader.list(item -> item.object(Address.DEFINITION)), List.of());
            }
        }
        card.undocumented = reader.undocumented();
        return card.build();
    }

    @Override
    public void write(JsonWriter writer, Card card) {
        writer.beginObject();
        writer.text(CODE, card.code);
        writer.flag(COMPANY, card.company, FlagForm.JSON);
        writer.code(KIND, card.kind);
        writer.codeAsText(KIND_TEXT, card.kindText);
        writer.integer(COUNT, card.count);
        writer.integerAsText(COUNT_TEXT, card.countText);
        writer.longInteger(SERIAL, card.serial);
        writer.longIntegerAsText(SERIAL_TEXT, card.serialText);
        writer.decimal(PRICE, card.price);
        writer.decimalAsText(LIMIT, card.limit);
        writer.flag(ACTIVE, card.active, ZERO_ONE_TEXT);
        writer.flag(BLOCKED, card.blocked, ZERO_ONE);
        writer.temporal(BORN, card.born, TURKISH_DATE);
        writer.temporal(AT, card.at, Formats.TIME);
        writer.temporal(CREATED, card.created, Formats.DATETIME);
        writer.uuid(ID, card.id);
        writer.text(TCKN, card.tckn);
        writer.text(TOKEN, card.token);
        writer.texts(TAGS, card.tags.isEmpty() ? null : card.tags);
        writer.object(ADDRESS, card.address, Address.DEFINITION);
        writer.list(BRANCHES, card.branches.isEmpty() ? null : card.branches, Address.DEFINITION);
        writer.undocumented(card.undocumented());
        writer.endObject();
    }
}
