package dev.vendorspec.transport.apache;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Keeps slow name servers away from callers: Apache's client looks names up on the thread that asks it to send, and that
 * must not wait longer than its own deadline. Names that the JDK still remembers (for 30 seconds) need no other thread.
 */
final class HostLookup {

    private static final long REMEMBERED_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final int IDLE_SECONDS = 5;

    private final Map<String, Long> known = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), HostLookup::daemon);

    /** Runs the task at once where the name is known, else on a thread that has looked it up. */
    void whenKnown(String host, Runnable task) {
        Long asked = known.get(host);
        if (asked != null && System.nanoTime() - asked < REMEMBERED_NANOS) {
            task.run();
            return;
        }
        try {
            threads.execute(() -> {
                lookUp(host);
                task.run();
            });
        } catch (RejectedExecutionException closed) {
            task.run();
        }
    }

    void close() {
        threads.shutdownNow();
    }

    private void lookUp(String host) {
        try {
            InetAddress.getAllByName(host);
            known.put(host, System.nanoTime());
        } catch (UnknownHostException e) {
            // The task meets the same, and can tell it.
            known.remove(host);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "vendorspec-apache-lookup");
        thread.setDaemon(true);
        return thread;
    }
}
