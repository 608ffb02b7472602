package uk.nhs.portal.questionnaires.responses;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.questionnaires.LinkId;

/// A draft as one text: `{"control": ["value"]}`.
final class DraftText {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

  private DraftText() {}

  static @Nullable Draft read(@Nullable String item, @Nullable String text) {
    return item == null || text == null
        ? null
        : new Draft(new LinkId(item), JSON.readValue(text, FIELDS));
  }

  static String of(Draft draft) {
    return JSON.writeValueAsString(draft.fields());
  }
}
