package uk.nhs.portal.bench;

import java.lang.management.ManagementFactory;

/// What is in use after a collection.
final class UsedHeap {

  private UsedHeap() {}

  static long bytes() {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      used = Math.min(used, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return used;
  }
}
