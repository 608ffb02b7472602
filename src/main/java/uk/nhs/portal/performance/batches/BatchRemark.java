package uk.nhs.portal.performance.batches;

import java.util.List;

/// Something there is to say about a row of a file, or about the file.
///
/// @param line as editors count lines, from 1; 0 for the file as a whole
/// @param column its name; empty for the row as a whole
/// @param code what is the matter, such as `period.iso`
/// @param facts what the sentence about it names, such as two sums
/// @param refused whether the row was not taken; otherwise it was repaired or needs to be known
public record BatchRemark(
    long line, String column, String code, List<String> facts, boolean refused) {

  public BatchRemark {
    facts = List.copyOf(facts);
  }
}
