package uk.nhs.portal.appointments.schedule;

import org.jspecify.annotations.Nullable;

/// What a practice says of a clinician.
///
/// @param name as patients know them, `Dr Amara Osei`; at most 80 characters, one of its kind in
///   the practice
/// @param jobTitle `GP`, `Practice nurse`; at most 60 characters
/// @param gender only if the clinician wishes it to be shown
/// @param active whether sessions can be made for them
public record ClinicianDetails(
    String name, String jobTitle, @Nullable ClinicianGender gender, boolean active) {

  /// @throws InvalidValue `clinician-name` or `clinician-job-title` + `.empty` or `.length`
  public ClinicianDetails {
    name = Checked.text("clinician-name", name, 80);
    jobTitle = Checked.text("clinician-job-title", jobTitle, 60);
  }
}
