package uk.nhs.portal.triage.pathways;

/// A part of the body, or of life, under which people look for what they come with.
///
/// @param id what topics name it by
public record BodyArea(String id, String title) {}
