package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Rule;

/** Why a rule applies, as messages say it: the endpoint, where it is for some only, and the condition. */
public final class RuleReason {

    private RuleReason() {}

    /** The reason in both languages; nothing where the rule always applies. */
    public static Docs of(Rule rule) {
        if (rule.endpoints().isEmpty()) {
            return rule.when() == null ? Docs.NONE : ConditionText.of(rule.when());
        }
        String tr = "uç nokta " + String.join(" veya ", rule.endpoints());
        String en = "the endpoint is " + String.join(" or ", rule.endpoints());
        if (rule.when() == null) {
            return new Docs(tr, en);
        }
        Docs condition = ConditionText.ofPart(rule.when());
        return new Docs(tr + " ve " + condition.tr(), en + " and " + condition.en());
    }
}
