package uk.nhs.portal.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.nhs.portal.audit.Chains.Head;

/// The chains on which no transaction of this process is writing, with the ends that it has left.
///
/// Nothing depends on what is remembered here: another process may have moved a chain on, and
/// [Chains#append] notices. It saves transactions of one process from waiting for each other, and
/// from reading an end that they know. The chain used last is given out first: so each of several
/// processes comes to have favourites, whose ends it knows.
@Component
class FreeChains {

  private final Deque<Place> free = new ConcurrentLinkedDeque<>();

  FreeChains() {
    List<Place> all = new ArrayList<>();
    for (int shard = 0; shard < Chains.COUNT; shard++) {
      all.add(new Place(shard, null, true));
    }
    Collections.shuffle(all);
    free.addAll(all);
  }

  /// A chain to write on.
  ///
  /// @param end where it ended when this process last wrote on it; null if that is not known
  /// @param own whether no other transaction of this process has it
  record Place(int shard, @Nullable Head end, boolean own) {}

  /// A chain that nobody else uses, or any if all are in use.
  Place take() {
    Place place = free.poll();
    return place == null
        ? new Place(ThreadLocalRandom.current().nextInt(Chains.COUNT), null, false)
        : place;
  }

  /// Gives a chain back when the transaction is over.
  ///
  /// @param end what the transaction has committed; null if it was rolled back
  void giveBack(Place place, @Nullable Head end) {
    if (place.own()) {
      free.push(new Place(place.shard(), end, true));
    }
  }
}
