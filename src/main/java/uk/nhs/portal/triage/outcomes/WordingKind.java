package uk.nhs.portal.triage.outcomes;

/// What a person is told to do, apart from by when.
public enum WordingKind {
  /// Dial 999 for an ambulance.
  AMBULANCE,
  /// Dial 999 for the police.
  POLICE,
  /// A nurse phones before an ambulance is sent, or before somebody goes to A&E.
  NURSE_PHONES,
  /// A clinician of 111 phones.
  CLINICIAN_PHONES,
  /// Go to A&E or an urgent treatment centre.
  EMERGENCY_TREATMENT,
  MENTAL_HEALTH_CRISIS,
  SEXUAL_ASSAULT_CENTRE,
  /// Be seen in primary care.
  CONTACT_PRIMARY_CARE,
  /// Be seen in primary care only if it does not get better by itself.
  PRIMARY_CARE_IF_IT_LASTS,
  /// Speak to primary care; to be seen is not needed yet.
  SPEAK_TO_PRIMARY_CARE,
  /// Teeth or jaw, so urgent that A&E helps.
  DENTAL_EMERGENCY,
  DENTIST,
  PHARMACIST,
  MIDWIFE,
  LABOUR_SUITE,
  SEXUAL_HEALTH_CLINIC,
  OPTICIAN,
  EMERGENCY_CONTRACEPTION,
  SELF_CARE,
  REPEAT_PRESCRIPTION;

  /// Whether the person's own practice can do it.
  public boolean isPrimaryCare() {
    return this == CONTACT_PRIMARY_CARE
        || this == SPEAK_TO_PRIMARY_CARE
        || this == PRIMARY_CARE_IF_IT_LASTS;
  }

  /// Whether the person waits for a phone call.
  public boolean isCallBack() {
    return this == NURSE_PHONES || this == CLINICIAN_PHONES;
  }
}
