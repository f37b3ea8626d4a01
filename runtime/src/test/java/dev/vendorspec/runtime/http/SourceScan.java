package dev.vendorspec.runtime.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for what no class file shows to ArchUnit. */
public final class SourceScan {

    private static final Pattern MONITOR = Pattern.compile("\\bsynchronized\\b|\\.wait\\(|\\.notify(All)?\\(");

    private SourceScan() {}

    /** The lines that hold a monitor, which before release 24 pins a virtual thread to its carrier. */
    public static List<String> monitors(Path sources) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> MONITOR.matcher(line).find())
                        .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
            }
        }
        return found;
    }
}
