package uk.nhs.portal.performance.measures;

/// What there is to say about a field of a definition.
///
/// @param place which definition of the file, from 1
/// @param field its name in the file; empty for the definition as a whole
/// @param code what is the matter, such as `field.number`
/// @param refused whether the definition cannot be taken because of it
public record DefinitionRemark(int place, String field, String code, boolean refused) {}
