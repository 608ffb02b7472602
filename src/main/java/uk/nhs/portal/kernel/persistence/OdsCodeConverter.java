package uk.nhs.portal.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

@Converter(autoApply = true)
class OdsCodeConverter implements AttributeConverter<@Nullable OdsCode, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable OdsCode attribute) {
    return attribute == null ? null : attribute.value();
  }

  @Override
  public @Nullable OdsCode convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : new OdsCode(column);
  }
}
