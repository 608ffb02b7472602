/// Maps: England as tiles of the same size, and areas as they are drawn from their boundaries.
@NullMarked
package uk.nhs.portal.charts.maps;

import org.jspecify.annotations.NullMarked;
