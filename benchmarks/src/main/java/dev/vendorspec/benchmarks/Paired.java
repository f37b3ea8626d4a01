package dev.vendorspec.benchmarks;

import dev.vendorspec.benchmarks.json.JsonPeer;
import dev.vendorspec.benchmarks.validation.ValidationPeer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A first look within a minute, for work on the runtime: the peers take turns within one process, and what counts is the
 * processor time of the thread. So a busy machine disturbs all of them alike; the figures for others come from JMH.
 */
public final class Paired {

    private static final int ROUNDS = 40;
    private static final long SLICE = 10_000_000;

    private Paired() {}

    /**
     * Prints the time and memory of each peer for each payload.
     *
     * @param args what to measure (read, write, validate or validate-broken), then the peers' names
     */
    public static void main(String[] args) throws IOException {
        for (String payload : List.of("clientCard", "customerSave", "customer")) {
            List<Work> works = new ArrayList<>();
            for (String peer : Arrays.asList(args).subList(1, args.length)) {
                works.add(Work.of(args[0], payload, peer));
            }
            measure(payload + " " + args[0], works);
        }
    }

    static void measure(String title, List<Work> works) throws IOException {
        double[][] times = new double[works.size()][ROUNDS];
        for (int round = -ROUNDS / 2; round < ROUNDS; round++) {
            for (int index = 0; index < works.size(); index++) {
                double time = works.get(index).slice();
                if (round >= 0) {
                    times[index][round] = time;
                }
            }
        }
        double first = median(times[0]);
        for (int index = 0; index < works.size(); index++) {
            double median = median(times[index]);
            System.out.println(String.format(
                    Locale.ROOT,
                    "%-22s %-20s %8.0f ns %6.2f x %7d B",
                    title,
                    works.get(index).peer,
                    median,
                    first / median,
                    works.get(index).allocated()));
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** What is done again and again. */
    interface Body {
        Object run() throws IOException;
    }

    static final class Work {

        private static final com.sun.management.ThreadMXBean THREADS =
                (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

        private final String peer;
        private final Body body;
        private int count = 1;
        Object last = "";

        Work(String peer, Body body) {
            this.peer = peer;
            this.body = body;
        }

        static Work of(String what, String payload, String peer) throws IOException {
            Payload<?> body = Payload.of(payload);
            if (what.startsWith("validate")) {
                ValidationPeer way = ValidationPeer.of(peer, body);
                Object value = way.value(what.equals("validate") ? body.json() : body.brokenJson());
                int expected = what.equals("validate") ? 0 : 5;
                int found = way.violations(value);
                if (found != expected && !peer.equals("by-hand")) {
                    throw new IllegalStateException(peer + " finds " + found + " in " + payload);
                }
                return new Work(peer, () -> way.violations(value));
            }
            byte[] json = body.json();
            JsonPeer way = JsonPeer.of(peer, body);
            Object value = way.read(json);
            SameJson.require(json, way.write(value), peer);
            return new Work(peer, what.equals("read") ? () -> way.read(json) : () -> way.write(value));
        }

        double slice() throws IOException {
            long began = THREADS.getCurrentThreadCpuTime();
            for (int index = 0; index < count; index++) {
                last = body.run();
            }
            long time = THREADS.getCurrentThreadCpuTime() - began;
            double each = (double) time / count;
            count = Math.max(1, (int) (SLICE / Math.max(each, 1)));
            return each;
        }

        long allocated() throws IOException {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int index = 0; index < 1000; index++) {
                last = body.run();
            }
            return (THREADS.getCurrentThreadAllocatedBytes() - before) / 1000;
        }
    }
}
