package dev.vendorspec.language.json;

import dev.vendorspec.language.json.JsonNode.ArrayNode;
import dev.vendorspec.language.json.JsonNode.BooleanNode;
import dev.vendorspec.language.json.JsonNode.Member;
import dev.vendorspec.language.json.JsonNode.NullNode;
import dev.vendorspec.language.json.JsonNode.NumberNode;
import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.json.JsonNode.TextNode;
import dev.vendorspec.language.source.Location;
import java.util.ArrayList;
import java.util.List;

/** JSON's structure: values, objects and arrays on top of {@link JsonScanner}. {@link JsonReader} runs it once. */
final class JsonParser {

    private static final String A_NAME = "a member's name in double quotes";

    private final JsonScanner scanner;

    JsonParser(JsonScanner scanner) {
        this.scanner = scanner;
    }

    /** The whole text as one value. */
    JsonNode document() throws NotJsonException {
        scanner.skipBlanks();
        JsonNode root = value(0);
        scanner.skipBlanks();
        if (!scanner.atEnd()) {
            throw scanner.unexpected("the end of the document");
        }
        return root;
    }

    private JsonNode value(int depth) throws NotJsonException {
        Location at = scanner.here();
        return switch (scanner.peek()) {
            case '{' -> new ObjectNode(members(depth + 1), at);
            case '[' -> new ArrayNode(items(depth + 1), at);
            case '"' -> new TextNode(scanner.text(), at);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> new NumberNode(scanner.number(), at);
            default -> literal(at);
        };
    }

    private JsonNode literal(Location at) throws NotJsonException {
        return switch (scanner.word()) {
            case "true" -> scanner.pass("true", new BooleanNode(true, at));
            case "false" -> scanner.pass("false", new BooleanNode(false, at));
            case "null" -> scanner.pass("null", new NullNode(at));
            default -> throw scanner.unexpected("a JSON value");
        };
    }

    private List<Member> members(int depth) throws NotJsonException {
        open(depth);
        List<Member> members = new ArrayList<>();
        if (scanner.passed('}')) {
            return members;
        }
        while (true) {
            members.add(member(depth, members.isEmpty() ? A_NAME + " or \"}\"" : A_NAME));
            scanner.skipBlanks();
            if (scanner.passed('}')) {
                return members;
            }
            if (!scanner.passed(',')) {
                throw scanner.unexpected("\",\" or \"}\"");
            }
            scanner.skipBlanks();
            scanner.refuseTrailingComma('}', A_NAME);
        }
    }

    private Member member(int depth, String expected) throws NotJsonException {
        if (scanner.peek() != '"') {
            throw scanner.unexpected(expected);
        }
        Location at = scanner.here();
        String name = scanner.text();
        scanner.skipBlanks();
        if (!scanner.passed(':')) {
            throw scanner.unexpected("\":\" behind the member's name");
        }
        scanner.skipBlanks();
        return new Member(name, value(depth), at);
    }

    private List<JsonNode> items(int depth) throws NotJsonException {
        open(depth);
        List<JsonNode> items = new ArrayList<>();
        if (scanner.passed(']')) {
            return items;
        }
        while (true) {
            items.add(value(depth));
            scanner.skipBlanks();
            if (scanner.passed(']')) {
                return items;
            }
            if (!scanner.passed(',')) {
                throw scanner.unexpected("\",\" or \"]\"");
            }
            scanner.skipBlanks();
            scanner.refuseTrailingComma(']', "a JSON value");
        }
    }

    private void open(int depth) throws NotJsonException {
        if (depth > JsonReader.MAX_DEPTH) {
            throw scanner.fault(
                    "found nesting deeper than " + JsonReader.MAX_DEPTH + ", expected at most that many levels");
        }
        scanner.next();
        scanner.skipBlanks();
    }
}
