package uk.nhs.portal.performance.ui.curator;

import uk.nhs.portal.performance.measures.DefinitionRemark;

/// What is wrong in a definition, in a sentence.
final class DefinitionWords {

  private DefinitionWords() {}

  static String of(DefinitionRemark remark) {
    String what = CuratorPage.WORDS.get("curator.definition." + remark.code());
    if (remark.place() == 0) {
      return what;
    }
    return remark.field().isEmpty()
        ? CuratorPage.WORDS.get("curator.definition.at", remark.place(), what)
        : CuratorPage.WORDS.get("curator.definition.in", remark.place(), remark.field(), what);
  }
}
