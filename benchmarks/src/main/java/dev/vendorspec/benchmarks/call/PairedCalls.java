package dev.vendorspec.benchmarks.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Calls in turns within one process: the processor time of all the client's threads, the time that the caller waits, and
 * memory. What a layer adds is the difference of turns that lie side by side.
 */
public final class PairedCalls {

    /** The peers, in the order in which they take turns. */
    public static final List<String> PEERS = List.of("bare", "json", "vendorspec");

    private static final int WARM_UP = 20_000;
    private static final int ROUNDS = 40;
    private static final long SLICE = 50_000_000;

    private PairedCalls() {}

    /**
     * Prints a line for each peer and one for what our layer adds to the other two: name, processor time in nanoseconds,
     * half of what lies between its quartiles, wall time in nanoseconds, bytes; medians for each call.
     *
     * @param args the network, as {@link CallPeer#of} knows it
     */
    public static void main(String[] args) throws Exception {
        List<Turns> peers = new ArrayList<>();
        for (String name : PEERS) {
            peers.add(new Turns(CallPeer.of(name, args[0])));
        }
        for (Turns each : peers) {
            each.take(WARM_UP);
        }
        for (int round = -ROUNDS / 4; round < ROUNDS; round++) {
            for (Turns each : peers) {
                each.takeTurn(round);
            }
        }
        for (int index = 0; index < PEERS.size(); index++) {
            print(PEERS.get(index), peers.get(index).measured);
            peers.get(index).peer.close();
        }
        double[][] added = new double[3][ROUNDS];
        for (int kind = 0; kind < added.length; kind++) {
            for (int round = 0; round < ROUNDS; round++) {
                added[kind][round] = peers.get(2).measured[kind][round]
                        - peers.get(1).measured[kind][round]
                        - peers.get(0).measured[kind][round];
            }
        }
        print("layer", added);
    }

    private static void print(String name, double[][] measured) {
        double spread = (quantile(measured[0], 0.75) - quantile(measured[0], 0.25)) / 2;
        System.out.println(String.format(
                Locale.ROOT,
                "%s\t%.0f\t%.0f\t%.0f\t%.0f",
                name,
                quantile(measured[0], 0.5),
                spread,
                quantile(measured[1], 0.5),
                quantile(measured[2], 0.5)));
    }

    private static double quantile(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (part * (sorted.length - 1))];
    }

    /** One peer's turns: processor time, wall time and bytes of a call, for each round. */
    private static final class Turns {

        private final CallPeer peer;
        private final double[][] measured = new double[3][ROUNDS];
        private int count = 1;
        private Object last = "";

        private Turns(CallPeer peer) {
            this.peer = peer;
        }

        void take(int calls) throws Exception {
            for (int call = 0; call < calls; call++) {
                last = peer.call();
            }
        }

        void takeTurn(int round) throws Exception {
            long bytes = ClientThreads.allocatedBytes();
            long cpu = ClientThreads.cpuNanos();
            long began = System.nanoTime();
            take(count);
            long wall = System.nanoTime() - began;
            cpu = ClientThreads.cpuNanos() - cpu;
            bytes = ClientThreads.allocatedBytes() - bytes;
            if (round >= 0) {
                measured[0][round] = (double) cpu / count;
                measured[1][round] = (double) wall / count;
                measured[2][round] = (double) bytes / count;
            }
            count = (int) Math.max(1, SLICE * count / Math.max(wall, 1));
        }
    }
}
