package dev.vendorspec.processor.calls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One {@code <case>.call}: Java that calls a client, what has to travel, and what has to come of it. {@code {server}} is
 * the loopback server's host and port, {@code ␍} a carriage return.
 *
 * <pre>
 * == java       statements that return what is shown; "client" is the generated client, "server" the address, and
 *               "proxy(server)" lets a client call the spec's own addresses
 * == request    request line, headers, an empty line, the body
 * == answer     status and, where it is not JSON, media type; more headers, an empty line, the body
 * == result     the object as JSON, or the exception's name and message
 * == hidden     texts, one in each line, that nothing may show of what was thrown
 * </pre>
 *
 * Request and answer may be repeated, for a call that needs several.
 *
 * @param java the statements
 * @param requests what has to travel, in order
 * @param answers what the server answers, in order
 * @param result what the statements have to return or throw
 * @param hidden what may not be seen of what they throw
 */
record CallFile(String java, List<String> requests, List<String> answers, String result, List<String> hidden) {

    private static final Pattern SECTION = Pattern.compile("(?ms)^== (\\w+)\\n(.*?)(?=^== |\\z)");

    static CallFile read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String java = "";
        String result = "";
        List<String> hidden = List.of();
        List<String> requests = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        Matcher section = SECTION.matcher(text);
        while (section.find()) {
            String content = section.group(2).replaceFirst("\\n\\z", "");
            switch (section.group(1)) {
                case "java" -> java = content;
                case "request" -> requests.add(content);
                case "answer" -> answers.add(content);
                case "result" -> result = content;
                case "hidden" -> hidden = content.lines().toList();
                default -> throw new AssertionError(file + " has the unknown section " + section.group(1));
            }
        }
        if (java.isEmpty()) {
            throw new AssertionError(file + " calls nothing");
        }
        return new CallFile(java, requests, answers, result, hidden);
    }

    /** An answer as it goes over the socket, which is closed behind it. */
    static byte[] onWire(String answer, String authority) {
        String text = answer.replace("{server}", authority);
        int end = text.indexOf("\n\n");
        String head = end < 0 ? text : text.substring(0, end);
        byte[] body = (end < 0 ? "" : text.substring(end + 2)).getBytes(StandardCharsets.UTF_8);
        String[] lines = head.split("\n");
        String status = lines[0].split(" ")[0];
        String type = lines[0].contains(" ") ? lines[0].substring(status.length() + 1) : "application/json";
        StringBuilder wire = new StringBuilder("HTTP/1.1 " + status + " Any\r\nConnection: close\r\n");
        wire.append("Content-Type: ").append(type).append("\r\n");
        for (int i = 1; i < lines.length; i++) {
            wire.append(lines[i]).append("\r\n");
        }
        wire.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        byte[] start = wire.toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }
}
