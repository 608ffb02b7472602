package uk.nhs.portal.charts;

/// A chart: numbers that can be seen as a drawing and read as a table.
public interface Chart {

  /// The drawing, as an `<svg>` element for one of the two widths. The same chart always gives the
  /// same text; a chart without figures says so in words.
  String svg(Width width, Caption caption);

  /// The same numbers, as people read them.
  DataTable table();
}
