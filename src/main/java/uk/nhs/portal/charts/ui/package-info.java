/// Charts in pages: the figure with its words, its table and its links, and drawings within a line.
@NullMarked
package uk.nhs.portal.charts.ui;

import org.jspecify.annotations.NullMarked;
