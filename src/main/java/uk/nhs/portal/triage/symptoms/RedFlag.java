package uk.nhs.portal.triage.symptoms;

/// Why somebody's words tell of an emergency; decides what they are told besides "call 999".
public enum RedFlag {
  /// They may harm themselves.
  SUICIDE,
  /// Too much of a medicine, or something poisonous.
  POISONING,
  /// Choking, or an airway that closes.
  CHOKING,
  BREATHING,
  HEART,
  STROKE,
  UNCONSCIOUS,
  FIT,
  BLEEDING,
  ALLERGY,
  SEPSIS,
  /// A serious accident or an attack.
  ACCIDENT,
  CHILDBIRTH
}
