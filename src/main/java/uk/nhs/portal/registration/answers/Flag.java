package uk.nhs.portal.registration.answers;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What a practice should see of a person at first sight, because it has to do something about it.
public enum Flag {
  INTERPRETER,
  FORMAT,
  ADJUSTMENTS,
  NO_FIXED_ADDRESS,
  CARE_HOME,
  STUDENT,
  /// A child in care, with foster carers or in a home.
  LOOKED_AFTER,
  /// A child or family that others help too.
  PROFESSIONALS,
  YOUNG_CARER,
  CARER,
  FOSTER_CARER,
  HAS_CARER,
  /// In the Armed Forces or the Reserves, now or before.
  ARMED_FORCES,
  FORCES_FAMILY,
  ALLERGIES,
  /// Medicines on repeat, which run out.
  REPEATS,
  MENTAL_HEALTH,
  LEARNING_DISABILITY,
  DEMENTIA,
  /// Should be offered a test for tuberculosis.
  TB,
  /// Should be offered a test for hepatitis C.
  BLOOD,
  SMOKER,
  /// [AuditC] says so.
  ALCOHOL,
  /// May get medicines from the practice itself.
  DISPENSING;

  private static final Set<Flag> CLINICAL =
      EnumSet.of(
          ALLERGIES, MENTAL_HEALTH, LEARNING_DISABILITY, DEMENTIA, TB, BLOOD, SMOKER, ALCOHOL);

  /// Its name in rows and words, such as `young-carer`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether it is for clinicians, not for whoever looks through a list.
  public boolean isClinical() {
    return CLINICAL.contains(this);
  }
}
