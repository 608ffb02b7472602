package uk.nhs.portal.questionnaires.responses;

/// A response that has just begun.
///
/// @param token told here once; the portal keeps nothing from which it could tell it again
public record Started(ResponseId id, ResponseToken token) {}
