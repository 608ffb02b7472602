package uk.nhs.portal.appointments.schedule;

import java.util.List;

/// What became of applying a plan.
public sealed interface Plan {

  /// Its sessions are there, made now or by an earlier submit of the same plan.
  record Planned(int sessions, int slots) implements Plan {}

  /// Nothing was made, because the clinician or the room is taken on these days.
  record InTheWay(List<PlanConflict> conflicts) implements Plan {}

  /// Nothing was made, because the pattern has no day or no slot fits in its hours.
  record Empty() implements Plan {}
}
