package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.model.Items;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Values of a list's items that must all differ, or must all be the same. {@link RuleChecks} calls it. */
final class ItemRules {

    private final Lookup lookup;
    private final Operands operands;

    ItemRules(Lookup lookup, Operands operands) {
        this.lookup = lookup;
        this.operands = operands;
    }

    /** The values that an earlier item has too; blank ones are not looked at. */
    List<Lookup.Found> repeated(Items items, Place place, String pointer) {
        Set<Value> seen = new HashSet<>();
        return found(items, place, pointer).stream()
                .filter(found -> !seen.add(comparable(found.value())))
                .toList();
    }

    /** The values that are not the first one; blank ones are not looked at. */
    List<Lookup.Found> different(Items items, Place place, String pointer) {
        List<Lookup.Found> found = found(items, place, pointer);
        return found.stream()
                .filter(each -> !Operands.areEqual(each.value(), found.get(0).value()))
                .toList();
    }

    private static Value comparable(Value value) {
        return value instanceof Value.Number number
                ? new Value.Number(
                        new BigDecimal(number.number().stripTrailingZeros().toPlainString()))
                : value;
    }

    /** The values that can be compared. A list that rules look at here is the object's own or in one below it. */
    private List<Lookup.Found> found(Items items, Place place, String pointer) {
        List<Lookup.Found> found = new ArrayList<>();
        Lookup.Found list = lookup.find(items.list(), place.object(), pointer);
        if (!(list.value() instanceof Value.Items values)) {
            return found;
        }
        for (Value.Item item : values.items()) {
            String at = Pointers.item(list.pointer(), item.index());
            Lookup.Found each = find(items, place, item, at);
            if (!Operands.isUnknown(each.value()) && !each.value().isBlank()) {
                found.add(each);
            }
        }
        return found;
    }

    private Lookup.Found find(Items items, Place place, Value.Item item, String pointer) {
        JsonNode node = item.node();
        return !items.inItem().isEmpty() && node instanceof JsonNode.ObjectNode object
                ? lookup.find(items.path(), object, pointer)
                : new Lookup.Found(operands.value(items.path(), place.at(item.value())), pointer, node.at());
    }
}
