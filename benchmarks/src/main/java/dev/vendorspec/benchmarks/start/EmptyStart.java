package dev.vendorspec.benchmarks.start;

/** Nothing at all: what the virtual machine takes. */
public final class EmptyStart {

    private EmptyStart() {}

    /**
     * Does nothing.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(0);
    }
}
