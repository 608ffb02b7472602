package uk.nhs.portal.signposts;

/// A service as the home page of its audience offers it; declared as a bean by the feature that
/// works.
///
/// @param title what people call the service, e.g. "Find a GP"
/// @param href where it starts, from the root of the site
/// @param description one sentence: what a person can do there
/// @param audience on whose home page it stands; cards for patients stand on the public home too
/// @param position cards are shown in rising order
public record ServiceCard(
    String title, String href, String description, Audience audience, int position) {}
