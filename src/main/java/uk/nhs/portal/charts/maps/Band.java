package uk.nhs.portal.charts.maps;

/// A group of values that a map shows alike, in the order from low to high.
public record Band(String label) {}
