package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonNode.ArrayNode;
import dev.vendorspec.language.json.JsonNode.Member;
import dev.vendorspec.language.json.JsonNode.NullNode;
import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Envelope;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Traits;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One walk over a body, objects in objects. {@link Evaluator} makes one for each tree. Not safe for threads. */
final class BodyWalk {

    private final Vendor vendor;
    private final Reading reading;
    private final String owner;
    private final ValueReader values;
    private final MemberReader members;
    private final Findings findings = new Findings();
    private final FieldChecks fields;
    private final RuleChecks rules;
    private final EnvelopeMembers around;

    private final List<ObjectNode> way = new ArrayList<>();

    BodyWalk(Vendor vendor, Reading reading, Circumstances circumstances) {
        this.vendor = vendor;
        this.reading = reading;
        this.owner = circumstances.endpoint() == null ? "body" : circumstances.endpoint();
        this.values = new ValueReader(vendor, reading);
        this.members = new MemberReader(values);
        this.fields = new FieldChecks(vendor, values, findings);
        this.rules = new RuleChecks(values, circumstances, findings);
        this.around = new EnvelopeMembers(values, findings);
    }

    List<Finding> run(Body body, JsonNode root) {
        body(body, owner, root, "");
        return findings.all();
    }

    /** @param owner with what the ids of a value's checks begin, which belongs to no type */
    private void body(Body body, String owner, JsonNode node, String pointer) {
        if (body instanceof Body.Single single) {
            root(single.type(), node, pointer);
        } else if (body instanceof Body.Many many) {
            many(many, node, pointer);
        } else if (body instanceof Body.Value value) {
            value(value, owner, node, pointer);
        } else if (body instanceof Body.Wrapped wrapped) {
            Envelope.Entry only = new Envelope.Inner(wrapped.wireName(), wrapped.body());
            String expected = "an object with the one member " + wrapped.wireName();
            around(new Envelope(List.of(only)), wrapped.wireName(), expected, node, pointer);
        } else if (body instanceof Envelope envelope) {
            String first = EnvelopeMembers.name(envelope.entries().get(0));
            String name = pointer.isEmpty() ? first : pointer.substring(pointer.lastIndexOf('/') + 1);
            around(envelope, name, "an object", node, pointer);
        }
    }

    /** A lenient reader drops items that are null, and does not count them. */
    private void many(Body.Many many, JsonNode node, String pointer) {
        ObjectType type = many.type();
        if (many.orOne() && reading == Reading.LENIENT && node instanceof ObjectNode) {
            root(type, node, pointer);
            return;
        }
        if (!(node instanceof ArrayNode array)) {
            outside(type.name() + ".type", pointer, node.at(), type.at(), kind(node, "a list"));
            return;
        }
        int index = 0;
        for (JsonNode item : array.items()) {
            if (reading == Reading.STRICT || !(item instanceof NullNode)) {
                root(type, item, Pointers.item(pointer, index++));
            }
        }
    }

    /** A value that is the whole body or all that a wrapper holds. */
    private void value(Body.Value body, String owner, JsonNode node, String pointer) {
        Value value = values.read(body.type(), node);
        if (value instanceof Value.Absent) {
            outside(owner + ".required", pointer, node.at(), body.at(), "is absent, a value is required");
        } else if (value instanceof Value.Wrong wrong) {
            outside(owner + ".type", pointer, node.at(), body.at(), wrong.text());
        } else if (value instanceof Value.Items items && body.type() instanceof ValueType.ListOf list) {
            items.items()
                    .forEach(item -> part(
                            body,
                            owner,
                            list.element(),
                            item.value(),
                            item.node().at(),
                            Pointers.item(pointer, item.index())));
        } else if (value instanceof Value.Entries entries && body.type() instanceof ValueType.MapOf map) {
            entries.entries()
                    .forEach(entry -> part(
                            body,
                            owner,
                            map.element(),
                            entry.value(),
                            entry.node().at(),
                            Pointers.member(pointer, entry.key())));
            repeated(owner, (ObjectNode) node, pointer, body.at());
        }
    }

    private void part(Body.Value body, String owner, ValueType type, Value value, Location at, String pointer) {
        if (value instanceof Value.Wrong wrong) {
            outside(owner + ".type", pointer, at, body.at(), wrong.text());
        } else if (value instanceof Value.Members nested && type instanceof ValueType.ObjectOf object) {
            object(vendor.object(object.objectName()), nested.object(), pointer);
        }
    }

    private void root(ObjectType type, JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            object(type, object, pointer);
        } else {
            outside(type.name() + ".type", pointer, node.at(), type.at(), kind(node, "an object"));
        }
    }

    /** What is around a body belongs to no type: its checks' ids begin with its members' own names. */
    private void around(Envelope envelope, String name, String expected, JsonNode node, String pointer) {
        Location declared = Bodies.declared(envelope, vendor.at());
        if (!(node instanceof ObjectNode object)) {
            outside(name + ".type", pointer, node.at(), declared, kind(node, expected));
            return;
        }
        Set<String> names = EnvelopeMembers.names(envelope);
        boolean merged = false;
        for (Envelope.Entry entry : envelope.entries()) {
            if (entry instanceof Envelope.Merged inside) {
                object(inside.body().type(), object, pointer, names);
                merged = true;
            } else if (entry instanceof Envelope.Inner inner) {
                inner(inner, object, pointer, declared);
            } else {
                around.check(entry, object, pointer, declared);
            }
        }
        if (!merged) {
            Map<String, String> known = new HashMap<>();
            names.forEach(each -> known.put(each, each));
            strangers("", known, object, pointer, declared);
        }
    }

    private void inner(Envelope.Inner entry, ObjectNode object, String pointer, Location declared) {
        String name = entry.wireName();
        String inner = Pointers.member(pointer, name);
        JsonNode value = object.last(name).orElse(null);
        if (value == null || value instanceof NullNode) {
            outside(name + ".required", inner, Lookup.place(value, object), declared, "is absent, a value is required");
        } else {
            body(entry.body(), name, value, inner);
        }
    }

    private void object(ObjectType type, ObjectNode object, String pointer) {
        object(type, object, pointer, Set.of());
    }

    /** @param others members that stand among the object's, and are no fields of it */
    private void object(ObjectType type, ObjectNode object, String pointer, Set<String> others) {
        way.add(object);
        type.fields().forEach(field -> field(type, field, object, pointer));
        Map<String, String> known = new HashMap<>();
        others.forEach(name -> known.put(name, name));
        for (Field field : type.fields()) {
            known.put(field.wireName(), field.wireName());
            field.traits().aka().forEach(name -> known.put(name, field.wireName()));
        }
        strangers(type.name() + ".", known, object, pointer, type.at());
        for (Rule rule : type.rules()) {
            rules.check(rule, new Place(way, null), pointer);
        }
        way.remove(way.size() - 1);
    }

    private void field(ObjectType owner, Field field, ObjectNode object, String pointer) {
        MemberReader.Read read = members.read(field, object);
        JsonNode node = read.node();
        Value value = read.value();
        Target target =
                new Target(owner, field, Pointers.member(pointer, field.wireName()), Lookup.place(node, object));
        boolean nullRefused = reading == Reading.STRICT
                && node instanceof NullNode
                && field.traits().absent() != Traits.Absent.NULL;
        if (!fields.presence(target, value, nullRefused)) {
            return;
        }
        fields.value(target, value);
        if (value instanceof Value.Members nested && field.type() instanceof ValueType.ObjectOf type) {
            object(vendor.object(type.objectName()), nested.object(), target.pointer());
        }
        if (value instanceof Value.Items items && field.type() instanceof ValueType.ListOf list) {
            items.items().forEach(item -> item(target.item(item), list.element(), item.value()));
        }
        if (value instanceof Value.Entries entries && field.type() instanceof ValueType.MapOf map) {
            entries.entries().forEach(entry -> item(target.entry(entry), map.element(), entry.value()));
            repeated(owner.name() + "." + field.wireName(), (ObjectNode) node, target.pointer(), field.at());
        }
    }

    private void item(Target target, ValueType element, Value value) {
        if (!fields.type(target, value)) {
            return;
        }
        fields.item(target, element, value);
        if (value instanceof Value.Members nested && element instanceof ValueType.ObjectOf type) {
            object(vendor.object(type.objectName()), nested.object(), target.pointer());
        }
    }

    /** Keys of a map that are written again. */
    private void repeated(String id, ObjectNode map, String pointer, Location declared) {
        Set<String> seen = new HashSet<>();
        map.members().stream()
                .filter(member -> !seen.add(member.name()))
                .forEach(member -> outside(
                        id + ".duplicate",
                        Pointers.member(pointer, member.name()),
                        member.at(),
                        declared,
                        "is there more than once"));
    }

    /**
     * Members that the spec does not know, and members written again, in the document's order.
     *
     * @param known the fields' wire names by each name under which they are read
     */
    private void strangers(
            String prefix, Map<String, String> known, ObjectNode object, String pointer, Location declared) {
        Set<String> seen = new HashSet<>();
        for (Member member : object.members()) {
            String id = prefix + member.name();
            String place = Pointers.member(pointer, member.name());
            if (!seen.add(known.getOrDefault(member.name(), member.name()))) {
                outside(id + ".duplicate", place, member.at(), declared, "is there more than once");
            } else if (!known.containsKey(member.name())) {
                outside(id + ".unknown", place, member.at(), declared, "is not in the spec");
            }
        }
    }

    private static String kind(JsonNode node, String expected) {
        return "is " + node.kind() + ", expected " + expected;
    }

    private void outside(String id, String pointer, Location at, Location declared, String text) {
        findings.add(new Finding(id, pointer, Level.ENFORCE, at, declared, text));
    }
}
