package dev.vendorspec.language;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** YAML as an editor hands it to a schema: a JSON tree, plain scalars typed by the core schema of YAML 1.2. */
final class EditorTree {

    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
    private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OTHER_BASE = Pattern.compile("0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?([.][0-9]+|[0-9]+([.][0-9]*)?)([eE][-+]?[0-9]{1,4})?");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private EditorTree() {}

    /** The tree; empty where the text is no YAML, which an editor says before it asks any schema. */
    static Optional<JsonNode> of(String yaml) {
        try {
            Node root = new Yaml().compose(new StringReader(yaml));
            return Optional.of(root == null ? JSON.nullNode() : node(root));
        } catch (YAMLException notYaml) {
            return Optional.empty();
        }
    }

    private static JsonNode node(Node node) {
        if (node instanceof MappingNode map) {
            ObjectNode object = JSON.objectNode();
            map.getValue().forEach(entry -> object.set(key(entry.getKeyNode()), node(entry.getValueNode())));
            return object;
        }
        if (node instanceof SequenceNode list) {
            ArrayNode array = JSON.arrayNode();
            list.getValue().forEach(item -> array.add(node(item)));
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.isPlain() ? plain(scalar.getValue()) : JSON.stringNode(scalar.getValue());
    }

    /** A key is text to a schema, whatever it is to YAML. */
    private static String key(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : node.toString();
    }

    private static JsonNode plain(String text) {
        if (NULL.matcher(text).matches()) {
            return JSON.nullNode();
        }
        if (TRUE.matcher(text).matches() || FALSE.matcher(text).matches()) {
            return JSON.booleanNode(TRUE.matcher(text).matches());
        }
        if (INTEGER.matcher(text).matches()) {
            return JSON.numberNode(new java.math.BigInteger(text));
        }
        if (FLOAT.matcher(text).matches()) {
            return JSON.numberNode(new java.math.BigDecimal(text));
        }
        return OTHER_BASE.matcher(text).matches()
                ? JSON.numberNode(Integer.decode(text.replace('o', '0')))
                : JSON.stringNode(text);
    }
}
