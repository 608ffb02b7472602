package uk.nhs.portal.questionnaires.responses;

/// What is wrong with something typed.
///
/// @param control the name of the control to look at
/// @param message for the person, in the words of the NHS
public record Problem(String control, String message) {}
