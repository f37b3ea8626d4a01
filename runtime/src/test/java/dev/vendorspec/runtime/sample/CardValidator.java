package dev.vendorspec.runtime.sample;

import dev.vendorspec.runtime.contract.Forbidden;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.RuleInfo;
import dev.vendorspec.runtime.contract.TextFormat;
import dev.vendorspec.runtime.contract.ValidationContext;
import dev.vendorspec.runtime.contract.Validator;
import java.math.BigDecimal;

/** Checks cards, as generated. */
public final class CardValidator implements Validator<Card> {

    public static final CardValidator INSTANCE = new CardValidator();

    private static final Forbidden MARKS = Forbidden.of("<>\n");
    private static final RuleInfo COMPANY = RuleInfo.of("Card.company", "isCompany = true", "isCompany = true");
    private static final RuleInfo IDENTITY = RuleInfo.of("Card.identity", null, null);
    private static final Member CITY_OF_ADDRESS = Address.CITY.in(CardCodec.ADDRESS);

    private CardValidator() {}

    @Override
    public void validate(Card card, ValidationContext context) {
        if (context.required(CardCodec.CODE, card.code)) {
            context.maxLength(CardCodec.CODE, card.code, 10);
            context.forbidden(CardCodec.CODE, card.code, MARKS);
        }
        context.code(CardCodec.KIND, card.kind);
        context.min(CardCodec.COUNT, card.count, 0);
        context.max(CardCodec.COUNT, card.count, 100);
        context.digits(CardCodec.PRICE, card.price, 5, 2);
        context.max(CardCodec.LIMIT, card.limit, new BigDecimal("100.5"));
        if (!ValidationContext.excepted(card.tckn, "11111111111")) {
            context.exactLength(CardCodec.TCKN, card.tckn, 11);
            context.format(CardCodec.TCKN, card.tckn, TextFormat.TCKN);
        }
        context.minItems(CardCodec.TAGS, card.tags, 1);
        context.maxItems(CardCodec.TAGS, card.tags, 2);
        context.items(CardCodec.TAGS, card.tags, (tag, item) -> item.maxLength(CardCodec.TAGS, tag, 3));
        context.object(CardCodec.ADDRESS, card.address, Address.DEFINITION);
        context.list(CardCodec.BRANCHES, card.branches, Address.DEFINITION);
        if (Boolean.TRUE.equals(card.company)) {
            context.require(COMPANY, CITY_OF_ADDRESS, card.address == null ? null : card.address.city());
        }
        if (ValidationContext.isBlank(card.code) && ValidationContext.isBlank(card.tckn)) {
            context.atLeastOne(IDENTITY, CardCodec.CODE, CardCodec.TCKN);
        }
    }
}
