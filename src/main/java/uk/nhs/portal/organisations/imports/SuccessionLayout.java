package uk.nhs.portal.organisations.imports;

/// A list of organisations that came of others.
interface SuccessionLayout extends Layout<SuccessionEntry> {

  /// Empty: an organisation may have several predecessors, and several successors.
  @Override
  default String uniqueCode(SuccessionEntry entry) {
    return "";
  }
}
