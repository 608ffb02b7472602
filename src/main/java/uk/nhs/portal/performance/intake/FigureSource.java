package uk.nhs.portal.performance.intake;

/// Whoever has figures to bring in.
@FunctionalInterface
public interface FigureSource {

  /// Hands all figures to the sink, in the order of the rows.
  void read(FigureSink sink);
}
