package uk.nhs.portal.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.EmailAddress;

@Converter(autoApply = true)
class EmailAddressConverter
    implements AttributeConverter<@Nullable EmailAddress, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable EmailAddress attribute) {
    return attribute == null ? null : attribute.value();
  }

  @Override
  public @Nullable EmailAddress convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : new EmailAddress(column);
  }
}
