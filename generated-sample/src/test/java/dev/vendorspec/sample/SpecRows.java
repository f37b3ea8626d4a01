package dev.vendorspec.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The object types of all spec documents, taken from their lines by indentation: the tests' own reading of the specs,
 * which shares nothing with the compiler's.
 */
final class SpecRows {

    /** The documents of the folder, which no class path can list. */
    static final List<String> DOCUMENTS = List.of("lean", "netahsilat", "maxiapi");

    private static final Pattern TOP = Pattern.compile("([a-z]+):.*");
    private static final Pattern TYPE = Pattern.compile(" {2}([A-Za-z]+):.*");
    private static final Pattern PART = Pattern.compile(" {4}([a-z]+):.*");
    private static final Pattern ROW = Pattern.compile(" {6}([A-Za-z0-9]+):(.*)");
    private static final Pattern MORE_OF_ROW = Pattern.compile(" {8,}(\\S.*)");

    private static final Map<String, List<SpecRow>> TYPES = all();

    private SpecRows() {}

    /** The names of all object types, document by document. */
    static List<String> types() {
        return List.copyOf(TYPES.keySet());
    }

    /** Whether the name is an object type's. */
    static boolean isType(String name) {
        return TYPES.containsKey(name);
    }

    /** The rows of an object type in the spec's order. */
    static List<SpecRow> of(String type) {
        List<SpecRow> rows = TYPES.get(type);
        if (rows == null) {
            throw new IllegalArgumentException("no object type " + type);
        }
        return Collections.unmodifiableList(rows);
    }

    /** The row of an object type with that wire name. */
    static SpecRow of(String type, String wireName) {
        return of(type).stream()
                .filter(row -> row.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row " + type + "." + wireName));
    }

    /** All rows of a document, type by type. */
    static List<SpecRow> ofDocument(String document) {
        return read(text(document)).values().stream().flatMap(List::stream).toList();
    }

    /** A document's text. */
    static String text(String document) {
        try (InputStream in = SpecRows.class.getResourceAsStream("/vendorspec/" + document + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("no spec document " + document);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, List<SpecRow>> all() {
        Map<String, List<SpecRow>> all = new LinkedHashMap<>();
        for (String document : DOCUMENTS) {
            read(text(document)).forEach((type, rows) -> {
                if (all.put(type, rows) != null) {
                    throw new IllegalStateException(
                            type + " is in two documents: these tests tell types by name alone");
                }
            });
        }
        return all;
    }

    private static Map<String, List<SpecRow>> read(String document) {
        Map<String, List<SpecRow>> types = new LinkedHashMap<>();
        String top = "";
        String type = "";
        String part = "";
        for (String line : document.lines().toList()) {
            Matcher topMatch = TOP.matcher(line);
            Matcher typeMatch = TYPE.matcher(line);
            Matcher partMatch = PART.matcher(line);
            if (topMatch.matches()) {
                top = topMatch.group(1);
            } else if (typeMatch.matches()) {
                type = typeMatch.group(1);
            } else if (partMatch.matches()) {
                part = partMatch.group(1);
            } else if (top.equals("types") && part.equals("fields")) {
                addTo(types.computeIfAbsent(type, name -> new ArrayList<>()), type, line);
            }
        }
        return types;
    }

    private static void addTo(List<SpecRow> rows, String type, String line) {
        Matcher row = ROW.matcher(line);
        Matcher more = MORE_OF_ROW.matcher(line);
        if (row.matches()) {
            rows.add(new SpecRow(type, row.group(1), row.group(2).strip()));
        } else if (more.matches()) {
            SpecRow last = rows.remove(rows.size() - 1);
            rows.add(new SpecRow(type, last.wireName(), (last.text() + " " + more.group(1)).strip()));
        }
    }
}
