package dev.vendorspec.benchmarks.call;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/** What all threads of this process have used, except the server's and those of the virtual machine itself. */
final class ClientThreads {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ClientThreads() {}

    /** Their processor time so far, in nanoseconds. */
    static long cpuNanos() {
        return sum(THREADS::getThreadCpuTime);
    }

    /** The memory that they have allocated so far, in bytes. */
    static long allocatedBytes() {
        return sum(THREADS::getThreadAllocatedBytes);
    }

    private static long sum(LongUnaryOperator used) {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && !thread.getThreadName().equals(LoopbackVendor.THREAD))
                .mapToLong(ThreadInfo::getThreadId)
                .map(used)
                .filter(value -> value > 0)
                .sum();
    }
}
