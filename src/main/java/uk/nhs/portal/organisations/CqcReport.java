package uk.nhs.portal.organisations;

/// The newest published rating of an organisation.
///
/// @param year in which it was given
/// @param inherited given to the organisation that ran the practice before
public record CqcReport(CqcRating rating, int year, boolean inherited) {}
