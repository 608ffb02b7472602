package uk.nhs.portal.organisations.ui.visitor;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.organisations.NearbyOrganisation;
import uk.nhs.portal.organisations.OrganisationLinks;
import uk.nhs.portal.organisations.OrganisationSummary;

/// Which others of its kind are near an organisation, as a list and as a map.
record NeighbourSection(
    OrganisationSummary organisation, GeoPoint where, List<NearbyOrganisation> neighbours) {

  private static final Words WORDS = Words.of(NeighbourSection.class);

  List<Component> parts() {
    List<MapPoint> points = new ArrayList<>();
    points.add(new MapPoint(where, "★", organisation.name()));
    ItemList list = ItemList.numbers();
    for (NearbyOrganisation near : neighbours) {
      GeoPoint there = near.organisation().where();
      Double metres = near.metres();
      if (there != null && metres != null) {
        points.add(new MapPoint(there, String.valueOf(points.size()), near.organisation().name()));
        list.item(
            new Link(
                near.organisation().name(), OrganisationLinks.page(near.organisation().code())),
            Markup.text(
                "span",
                "app-results__distance",
                WORDS.get("neighbour.distance", NhsFormat.miles(metres))));
      }
    }
    List<Component> parts = new ArrayList<>();
    parts.add(Heading.h2(WORDS.get("neighbours.heading")));
    if (!neighbours.isEmpty()) {
      parts.add(list);
    }
    parts.add(
        new OrganisationMap(
            WORDS.get("neighbours.map", organisation.name()), where, false, points));
    return parts;
  }
}
