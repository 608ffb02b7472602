package uk.nhs.portal.organisations.imports;

/// A list of organisations.
interface OrganisationLayout extends Layout<Entry> {

  @Override
  default String uniqueCode(Entry entry) {
    return entry.code() == null ? "" : entry.code();
  }
}
