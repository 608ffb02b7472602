package uk.nhs.portal.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsNumber;

@Converter(autoApply = true)
class NhsNumberConverter implements AttributeConverter<@Nullable NhsNumber, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable NhsNumber attribute) {
    return attribute == null ? null : attribute.value();
  }

  @Override
  public @Nullable NhsNumber convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : new NhsNumber(column);
  }
}
