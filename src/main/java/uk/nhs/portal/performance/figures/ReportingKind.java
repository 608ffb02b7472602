package uk.nhs.portal.performance.figures;

/// What has figures: England, its areas, or an organisation.
public enum ReportingKind {
  ENGLAND,
  REGION,
  ICB,
  TRUST,
  GP_PRACTICE,
  PHARMACY,
  HOSPITAL,
  /// Whoever else a publication names, such as an urgent treatment centre of its own.
  OTHER;

  /// Whether its figures are those of many organisations together.
  public boolean isArea() {
    return this == ENGLAND || this == REGION || this == ICB;
  }
}
