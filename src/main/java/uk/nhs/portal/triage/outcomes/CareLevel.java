package uk.nhs.portal.triage.outcomes;

/// The colour of the care card: blue, amber, or red.
public enum CareLevel {
  NON_URGENT,
  URGENT,
  EMERGENCY
}
