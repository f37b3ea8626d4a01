package dev.vendorspec.runtime.http;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged from its start to its close, at any level, the JDK's own client included. */
final class LogCapture extends Handler implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OWN = Logger.getLogger("dev.vendorspec");
    private static final Logger HTTP = Logger.getLogger("jdk.httpclient.HttpClient");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogCapture() {}

    static LogCapture start() {
        LogCapture capture = new LogCapture();
        capture.setLevel(Level.ALL);
        OWN.setLevel(Level.ALL);
        HTTP.setLevel(Level.ALL);
        ROOT.addHandler(capture);
        return capture;
    }

    List<String> lines() {
        return lines;
    }

    /** The warnings alone. */
    List<String> warnings() {
        return lines.stream().filter(line -> line.startsWith("WARNING ")).toList();
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line.getLevel().getName() + " " + line.getMessage()
                + (line.getThrown() == null ? "" : " " + line.getThrown()));
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
        OWN.setLevel(null);
        HTTP.setLevel(null);
    }
}
