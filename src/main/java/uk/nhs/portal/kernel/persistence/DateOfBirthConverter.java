package uk.nhs.portal.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.DateOfBirth;

@Converter(autoApply = true)
class DateOfBirthConverter
    implements AttributeConverter<@Nullable DateOfBirth, @Nullable LocalDate> {

  @Override
  public @Nullable LocalDate convertToDatabaseColumn(@Nullable DateOfBirth attribute) {
    return attribute == null ? null : attribute.value();
  }

  @Override
  public @Nullable DateOfBirth convertToEntityAttribute(@Nullable LocalDate column) {
    return column == null ? null : new DateOfBirth(column);
  }
}
