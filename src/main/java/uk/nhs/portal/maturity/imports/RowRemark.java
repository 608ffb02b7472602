package uk.nhs.portal.maturity.imports;

/// Something that the importer has to say about one row.
///
/// @param row the line on which it begins, from 1
/// @param column its name; may be empty
/// @param code what is the matter, such as `code.length`
/// @param refused whether the row was left out; otherwise what was known before has stayed
public record RowRemark(String file, long row, String column, String code, boolean refused) {}
