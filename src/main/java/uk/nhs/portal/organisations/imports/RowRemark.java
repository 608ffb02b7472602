package uk.nhs.portal.organisations.imports;

/// Something that the importer has to say about one row, or about one feature of a map.
///
/// @param row its number in the file as editors count lines, from 1; or that of the feature
/// @param column its name, and its number in files without a header; of a feature the practice, and
///   the property or the ring
/// @param code what is the matter, such as `postcode.syntax`
/// @param refused whether the row was left out; otherwise it was imported as well as possible
public record RowRemark(String file, long row, String column, String code, boolean refused) {}
