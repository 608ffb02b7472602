package uk.nhs.portal.performance.measures;

import java.util.List;

/// How figures come out of a publication that has a layout of its own.
///
/// A term is the name of a column, or of a quantity that the layout knows; one with a minus sign
/// before it is taken away.
///
/// @param layout such as `ae-monthly`
/// @param numerator terms that are added up
/// @param denominator terms that are added up; none for a plain count
public record Derivation(String layout, List<String> numerator, List<String> denominator) {}
