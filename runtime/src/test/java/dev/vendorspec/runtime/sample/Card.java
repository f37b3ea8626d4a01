package dev.vendorspec.runtime.sample;

import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.contract.Documents;
import dev.vendorspec.runtime.contract.JsonReader;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.ObjectDefinition;
import dev.vendorspec.runtime.contract.ValidationContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An object with a member of each kind, as generated. */
public final class Card extends VendorObject<Card> {

    private static final ObjectDefinition<Card> DEFINITION = new ObjectDefinition<>() {
        @Override
        public Card read(JsonReader reader) {
            return CardCodec.INSTANCE.read(reader);
        }

        @Override
        public void write(JsonWriter writer, Card card) {
            CardCodec.INSTANCE.write(writer, card);
        }

        @Override
        public void validate(Card card, ValidationContext context) {
            CardValidator.INSTANCE.validate(card, context);
        }
    };

    final @Nullable String code;
    final @Nullable Boolean company;
    final @Nullable Kind kind;
    final @Nullable Kind kindText;
    final @Nullable Integer count;
    final @Nullable Integer countText;
    final @Nullable Long serial;
    final @Nullable Long serialText;
    final @Nullable BigDecimal price;
    final @Nullable BigDecimal limit;
    final @Nullable Boolean active;
    final @Nullable Boolean blocked;
    final @Nullable LocalDate born;
    final @Nullable LocalTime at;
    final @Nullable LocalDateTime created;
    final @Nullable UUID id;
    final @Nullable String tckn;
    final @Nullable String token;
    final List<String> tags;
    final @Nullable Address address;
    final List<Address> branches;

    Card(Builder builder) {
        super(builder.undocumented);
        code = builder.code;
        company = builder.company;
        kind = builder.kind;
        kindText = builder.kindText;
        count = builder.count;
        countText = builder.countText;
        serial = builder.serial;
        serialText = builder.serialText;
        price = builder.price;
        limit = builder.limit;
        active = builder.active;
        blocked = builder.blocked;
        born = builder.born;
        at = builder.at;
        created = builder.created;
        id = builder.id;
        tckn = builder.tckn;
        token = builder.token;
        tags = builder.tags;
        address = builder.address;
        branches = builder.branches;
    }

    public static Card fromJson(String json) {
        return Documents.read(json, CardCodec.INSTANCE);
    }

    public static List<Card> listFromJson(String json) {
        return Documents.readList(json, CardCodec.INSTANCE);
    }

    @Override
    protected ObjectDefinition<Card> objectDefinition() {
        return DEFINITION;
    }

    @Override
    protected Card self() {
        return this;
    }

    @Override
    protected @Nullable Object[] values() {
        return new Object[] {
            code,
            company,
            kind,
            kindText,
            count,
            countText,
            serial,
            serialText,
            price,
            limit,
            active,
            blocked,
            born,
            at,
            created,
            id,
            tckn,
            token,
            tags,
            address,
            branches
        };
    }

    /** The fields before they are a card; tests set them directly. */
    public static final class Builder {
        public @Nullable String code;
        public @Nullable Boolean company;
        public @Nullable Kind kind;
        public @Nullable Kind kindText;
        public @Nullable Integer count;
        public @Nullable Integer countText;
        public @Nullable Long serial;
        public @Nullable Long serialText;
        public @Nullable BigDecimal price;
        public @Nullable BigDecimal limit;
        public @Nullable Boolean active;
        public @Nullable Boolean blocked;
        public @Nullable LocalDate born;
        public @Nullable LocalTime at;
        public @Nullable LocalDateTime created;
        public @Nullable UUID id;
        public @Nullable String tckn;
        public @Nullable String token;
        public List<String> tags = List.of();
        public @Nullable Address address;
        public List<Address> branches = List.of();
        public Map<String, JsonValue> undocumented = Map.of();

        public Card build() {
            return new Card(this);
        }
    }
}
