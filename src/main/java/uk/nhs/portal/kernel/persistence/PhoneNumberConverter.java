package uk.nhs.portal.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.PhoneNumber;

@Converter(autoApply = true)
class PhoneNumberConverter implements AttributeConverter<@Nullable PhoneNumber, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable PhoneNumber attribute) {
    return attribute == null ? null : attribute.value();
  }

  @Override
  public @Nullable PhoneNumber convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : new PhoneNumber(column);
  }
}
