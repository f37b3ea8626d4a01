package dev.vendorspec.processor.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Ways from a folder of specs down to its files, with {@code /} on every machine. */
final class FolderPath {

    private FolderPath() {}

    /**
     * Where a path leads that a file names; empty where it leads out of the folder.
     *
     * @param from the way to the file that names it
     * @param relativePath from that file's own folder
     */
    static Optional<String> resolve(String from, String relativePath) {
        Deque<String> steps = new ArrayDeque<>();
        String beside = from.substring(0, from.lastIndexOf('/') + 1) + relativePath;
        for (String step : beside.split("/")) {
            if (step.equals("..") && steps.pollLast() == null) {
                return Optional.empty();
            }
            if (!step.equals("..") && !step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }
}
