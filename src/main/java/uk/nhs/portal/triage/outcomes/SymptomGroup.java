package uk.nhs.portal.triage.outcomes;

/// An example of what the Directory of Services is asked with a disposition.
///
/// @param group the number of the symptom group, as 1112
/// @param discriminator the number of the symptom discriminator, as 4003
public record SymptomGroup(int group, int discriminator) {}
