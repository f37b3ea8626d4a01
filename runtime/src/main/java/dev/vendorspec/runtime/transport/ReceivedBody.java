package dev.vendorspec.runtime.transport;

import org.jspecify.annotations.Nullable;

/**
 * How far an answer's body came. A body that breaks off is told apart from an exchange that fails, since the status is
 * known by then, and a 401 stays a 401.
 *
 * @param bytes the whole body as it travelled; empty unless {@code end} is WHOLE. Never changed
 * @param end how it ended
 * @param fault what the network said where it broke off, else null
 */
public record ReceivedBody(byte[] bytes, End end, @Nullable Throwable fault) {

    /** How a body ended. */
    public enum End {
        /** All of it is there. */
        WHOLE,
        /** It was longer than is taken. */
        TOO_LONG,
        /** The connection ended before it did. */
        BROKEN_OFF
    }

    /** A body that is all there. */
    public static ReceivedBody whole(byte[] bytes) {
        return new ReceivedBody(bytes, End.WHOLE, null);
    }

    /** A body that was longer than is taken. */
    public static ReceivedBody tooLong() {
        return new ReceivedBody(new byte[0], End.TOO_LONG, null);
    }

    /** A body that never ended. */
    public static ReceivedBody brokenOff(Throwable fault) {
        return new ReceivedBody(new byte[0], End.BROKEN_OFF, fault);
    }

    /** For debugging: the length and the end, never the content. */
    @Override
    public String toString() {
        return bytes.length + " bytes, " + end;
    }
}
