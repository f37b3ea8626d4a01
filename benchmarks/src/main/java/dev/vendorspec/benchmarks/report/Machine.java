package dev.vendorspec.benchmarks.report;

/** What a table was measured on. */
public final class Machine {

    private Machine() {}

    /** The processors, the virtual machine and the system, in a line. */
    public static String describe() {
        return Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("java.vm.name") + " "
                + System.getProperty("java.vm.version") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", heap of 1 GB in each process.\n";
    }
}
