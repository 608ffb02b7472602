package uk.nhs.portal.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Postcode;

@Converter(autoApply = true)
class PostcodeConverter implements AttributeConverter<@Nullable Postcode, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Postcode attribute) {
    return attribute == null ? null : attribute.value();
  }

  @Override
  public @Nullable Postcode convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : new Postcode(column);
  }
}
