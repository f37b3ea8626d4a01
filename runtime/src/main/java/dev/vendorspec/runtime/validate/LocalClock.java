package dev.vendorspec.runtime.validate;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The system's clock in the system's zone, as {@link Clock#systemDefaultZone}, but the zone is looked up when somebody asks
 * for it: the JDK takes longer to load its zones than we take for a whole first request. Safe for every thread.
 */
public final class LocalClock extends Clock {

    /** The one there is. */
    public static final LocalClock INSTANCE = new LocalClock();

    private LocalClock() {}

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
