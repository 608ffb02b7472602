package uk.nhs.portal.questionnaires.responses;

import java.util.List;
import java.util.Map;
import uk.nhs.portal.questionnaires.LinkId;

/// What somebody typed and the portal refused, to be shown again with what was wrong.
///
/// @param fields the values of each named control, as typed
public record Draft(LinkId item, Map<String, List<String>> fields) {

  public Draft {
    fields = Map.copyOf(fields);
  }

  @Override
  public String toString() {
    return "Draft[***]";
  }
}
