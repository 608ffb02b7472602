package uk.nhs.portal.triage.pathways;

/// Something was published or withdrawn.
record CatalogueChanged() {}
