package dev.vendorspec.language.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws specs: a root type with a child, codes and rules. The same random numbers give the same spec. */
final class SpecDraw {

    /** Types of which JSON Schema can say everything, save how a number is written. */
    private static final List<String> SAYABLE = List.of(
            "string",
            "string(3)",
            "string(2..4)",
            "string(=3)",
            "gsm",
            "int",
            "int(1..5)",
            "int as string",
            "long",
            "long(..3)",
            "decimal",
            "decimal(4,2)",
            "decimal(2,2)",
            "decimal(3,0) as string",
            "decimal(4,2) as string",
            "decimal as string",
            "boolean",
            "boolean as 0/1",
            "boolean as \"0/1\"",
            "boolean as \"E/H\"",
            "uuid",
            "Kind",
            "Kind as string",
            "OpenKind",
            "State",
            "OpenState",
            "Child",
            "list<string(3)>",
            "list<string(2..)>(1..2)",
            "list<Kind>(2..)",
            "list<decimal(4,2)>",
            "list<Child>(..2)",
            "map<int>(1..2)",
            "map<Child>",
            "json");

    /** Types of which it can say a part. */
    private static final List<String> BEYOND = List.of(
            "date",
            "time",
            "datetime",
            "date as \"dd.MM.yyyy\"",
            "email",
            "tckn",
            "vknOrTckn(11)",
            "iban",
            "ibanTr",
            "url",
            "currency",
            "country",
            "int(1..5) as string",
            "list<date>",
            "instant",
            "instant as epoch",
            "bytes(..5)",
            "decimal(4,2) as comma",
            "decimal(4,2) as minor",
            "decimal(4,2) as \"0.00\"",
            "decimal(4,2) as stripped");

    private final Random random;
    private final List<String> types;
    private final boolean beyond;

    SpecDraw(Random random, boolean beyond) {
        this.random = random;
        this.beyond = beyond;
        this.types = new ArrayList<>(SAYABLE);
        if (beyond) {
            types.addAll(BEYOND);
        }
    }

    String yaml() {
        List<Leaf> childFields = fields("c", false);
        List<Leaf> rootFields = fields("f", true);
        String child = type("Child", childFields, childFields);
        List<Leaf> paths = new ArrayList<>(rootFields);
        for (Leaf field : rootFields) {
            if (field.type().equals("Child")) {
                childFields.forEach(
                        inner -> paths.add(new Leaf(field.name() + "." + inner.name(), inner.type(), inner.line())));
            }
        }
        return """
                spec: 1
                vendor: acme
                server: https://api.acme.example
                types:
                """ + type("Root", rootFields, paths) + child + """
                  Kind: { enum: { 1: One, 2: Two } }
                  OpenKind: { open: true, enum: { 1: One, 2: Two } }
                  State: { enum: { A: Begun, B: Done, " ": Blank } }
                  OpenState: { open: true, enum: { A: Begun, B: Done } }
                endpoints:
                  send:
                    http: POST /send
                    request: Root
                """;
    }

    /** A field with the line that declares it. */
    private record Leaf(String name, String type, String line) {}

    private List<Leaf> fields(String prefix, boolean children) {
        return IntStream.range(0, 2 + random.nextInt(5))
                .mapToObj(i -> field(prefix + i, children))
                .toList();
    }

    private Leaf field(String name, boolean children) {
        String type = pick(types);
        while (!children && type.contains("Child")) {
            type = pick(types);
        }
        boolean required = chance(3);
        String written = type.contains(" as ")
                ? type.replaceFirst(" as ", (required ? "!" : "") + " as ")
                : type + (required ? "!" : "");
        return new Leaf(name, type, "      %s: { type: '%s'%s }\n".formatted(name, written, extras(type, required)));
    }

    private String extras(String type, boolean required) {
        StringBuilder extras = new StringBuilder();
        boolean text = type.contains("string") && !type.contains(" as ");
        if (text && chance(4)) {
            extras.append(", forbidden: '/]^-\\&😀é'");
        }
        if (text && chance(4)) {
            extras.append(", except: ['A/', ' ']");
        }
        if (type.equals("string(3)") && chance(3)) {
            extras.append(", oneOf: [A, AB]");
        }
        if (type.equals("string(2..4)") && chance(3)) {
            extras.append(", pattern: '[A-Z]+'");
        }
        if (type.matches("int(\\(1..5\\))?|decimal\\(4,2\\)( as string)?") && chance(4)) {
            extras.append(", oneOf: [1, 2]");
        }
        if (required && type.startsWith("list") && chance(4)) {
            extras.append(", blank: allowed");
        }
        if (beyond && !required && !extras.toString().contains("const") && chance(6)) {
            extras.append(", send: ").append(pick(List.of("null", "''")));
        }
        if (type.equals("string") && !extras.toString().contains("send") && chance(6)) {
            extras.append(", const: A");
        }
        if (type.startsWith("decimal")
                && !type.contains("2,2")
                && extras.indexOf("oneOf") < 0
                && extras.indexOf("send") < 0
                && chance(6)) {
            extras.append(", const: 1.5".substring(0, type.contains("3,0") ? 10 : 12));
        }
        if (type.equals("Kind") && extras.indexOf("send") < 0 && chance(6)) {
            extras.append(", const: 2");
        }
        if (!required && chance(8)) {
            extras.append(", level: ").append(pick(List.of("warn", "off")));
        }
        return extras.toString();
    }

    private String type(String name, List<Leaf> fields, List<Leaf> paths) {
        String rules = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> "      r" + i + ": { " + rule(paths) + " }\n")
                .collect(Collectors.joining());
        return "  " + name + ":\n    fields:\n"
                + fields.stream().map(Leaf::line).collect(Collectors.joining())
                + (rules.isEmpty() ? "" : "    rules:\n" + rules);
    }

    private String rule(List<Leaf> paths) {
        String when = chance(5) ? "" : "when: '" + condition(paths, 2) + "', ";
        String level = chance(8) ? ", level: warn" : "";
        boolean any = chance(3);
        List<String> demanded = IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> pick(paths).name())
                .distinct()
                .toList();
        return when + (any && demanded.size() > 1 ? "atLeastOne: " : "require: ") + demanded + level;
    }

    private String condition(List<Leaf> paths, int depth) {
        int form = depth == 0 ? 3 : random.nextInt(6);
        return switch (form) {
            case 0 -> "not (" + condition(paths, depth - 1) + ")";
            case 1 -> "(" + condition(paths, depth - 1) + ") and (" + condition(paths, depth - 1) + ")";
            case 2 -> "(" + condition(paths, depth - 1) + ") or (" + condition(paths, depth - 1) + ")";
            default -> comparison(pick(paths));
        };
    }

    private String comparison(Leaf leaf) {
        String name = leaf.name();
        List<String> literals = literals(leaf.type());
        int form = random.nextInt(6);
        if (literals.isEmpty() || form == 0) {
            return name + (random.nextBoolean() ? " is set" : " is blank");
        }
        if (leaf.type().startsWith("boolean")) {
            return form < 4 ? name : name + " = " + pick(literals);
        }
        if (form == 1) {
            return name + " in (" + String.join(", ", literals) + ")";
        }
        boolean ordered = leaf.type().matches("(int|long|decimal)(\\([^)]*\\))?");
        List<String> signs = ordered ? List.of("=", "!=", "<", "<=", ">", ">=") : List.of("=", "!=");
        return name + " " + pick(signs) + " " + pick(literals);
    }

    private static List<String> literals(String type) {
        String base = type.replaceFirst("[(<! ].*", "").toLowerCase(Locale.ROOT);
        return switch (base) {
            case "string" -> List.of("\"A\"", "\"AB\"", "\"\"");
            case "int", "long" -> List.of("1", "2", "0");
            case "decimal" -> List.of("1", "1.5", "0");
            case "boolean" -> List.of("true", "false");
            case "kind", "openkind" -> List.of("1", "2");
            case "state", "openstate" -> List.of("\"A\"", "\"B\"");
            default -> List.of();
        };
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
