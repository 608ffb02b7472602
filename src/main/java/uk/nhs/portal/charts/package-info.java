/// Charts and maps that the server draws as SVG, each with the same numbers as a table.
///
/// A chart is a plain record that implements [uk.nhs.portal.charts.Chart]; its drawing and its
/// table are pure functions of that record, so they cannot differ. Nothing tells by colour alone:
/// shapes, dashes and patterns differ too. `charts.maps` has maps, `charts.ui` puts charts into
/// pages, `charts.drawing` is the pen that all of them use. Knows no measure and no organisation.
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"kernel", "nhsuk"})
@NullMarked
package uk.nhs.portal.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
