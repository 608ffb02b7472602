package uk.nhs.portal.performance.intake;

/// Takes figures, and what there is to say about rows.
public interface FigureSink {

  /// One more row was read.
  void row();

  /// Takes a figure; one that cannot be true is refused by a remark.
  void figure(NewFigure figure);

  /// How the publication calls an organisation that the register may not know; said before its
  /// figures.
  void names(NamedOrganisation organisation);

  /// A row cannot be taken.
  ///
  /// @param facts what the sentence about it names
  void refuse(long line, String column, String code, String... facts);

  /// The whole file cannot be taken, whatever is done about single rows.
  void refuseAll(long line, String column, String code, String... facts);

  /// Something about a row needs to be known.
  void remark(long line, String column, String code, String... facts);
}
