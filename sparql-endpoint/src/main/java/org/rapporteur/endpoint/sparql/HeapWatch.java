package org.rapporteur.endpoint.sparql;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Objects;

/** Tells when what is alive on the heap leaves little room. */
final class HeapWatch {
    private static final double NEARLY_FULL = 0.8;
    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP).toList();

    private long told;

    /** Whether so much was left behind by the last garbage collection; each collection tells it once. */
    boolean isNearlyFull() {
        long collections = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount).sum();
        long alive = POOLS.stream().map(MemoryPoolMXBean::getCollectionUsage).filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed).sum();
        boolean full = collections > told && alive > NEARLY_FULL * Runtime.getRuntime().maxMemory();
        told = full ? collections : told;
        return full;
    }
}
