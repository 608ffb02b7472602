package uk.nhs.portal.questionnaires.fhir;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Type;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Limits;
import uk.nhs.portal.questionnaires.Option;

/// An item of ours as an item of FHIR.
final class WriteItem {

  private WriteItem() {}

  static QuestionnaireItemComponent of(Item item) {
    var to = new QuestionnaireItemComponent();
    to.setLinkId(item.id().value()).setType(Types.of(item.kind()));
    if (!item.text().isEmpty()) {
      to.setText(item.text());
    }
    String word = Types.word(item.kind());
    if (word != null) {
      Extensions.add(to, Extensions.KIND, new CodeType(word));
    }
    if (item.kind() == Kind.CHOICES) {
      to.setRepeats(true);
    }
    if (item.required()) {
      to.setRequired(true);
    }
    if (item.given()) {
      Extensions.flag(to, Extensions.HIDDEN, true);
      to.setReadOnly(item.kind().isQuestion());
    }
    Extensions.add(to, Extensions.HINT, item.hint());
    Extensions.add(to, Extensions.WHY, item.why());
    new TreeSet<>(item.redFlags()).forEach(flag -> Extensions.add(to, Extensions.RED_FLAG, flag));
    if (item.unit() != null) {
      Extensions.add(to, Extensions.UNIT, new Coding().setDisplay(item.unit()));
    }
    limits(item, to);
    EnableWhen.write(item.when(), to);
    item.options().forEach(option -> to.addAnswerOption(option(option)));
    item.items().forEach(each -> to.addItem(of(each)));
    return to;
  }

  private static QuestionnaireItemAnswerOptionComponent option(Option option) {
    var to = new QuestionnaireItemAnswerOptionComponent();
    to.setValue(new Coding().setCode(option.code()).setDisplay(option.text()));
    Extensions.add(to, Extensions.HINT, option.hint());
    Extensions.flag(to, Extensions.EXCLUSIVE, option.exclusive());
    return to;
  }

  private static void limits(Item item, QuestionnaireItemComponent to) {
    Limits limits = item.limits();
    if (limits.least() != null) {
      Extensions.add(to, Extensions.LEAST, number(limits.least()));
    }
    if (limits.most() != null) {
      Extensions.add(to, Extensions.MOST, number(limits.most()));
    }
    if (limits.earliest() != null) {
      Extensions.add(to, Extensions.LEAST, new DateType(limits.earliest().toString()));
    }
    if (limits.latest() != null) {
      Extensions.add(to, Extensions.MOST, new DateType(limits.latest().toString()));
    }
    if (limits.time() != null) {
      Extensions.add(
          to, Extensions.TIME, new CodeType(limits.time().name().toLowerCase(Locale.ROOT)));
    }
    if (item.kind() == Kind.TEXT || limits.longest() != Limits.NONE.longest()) {
      to.setMaxLength(limits.longest());
    }
  }

  /// `valueInteger` where it is one, which is what other programs expect of an integer item.
  private static Type number(BigDecimal number) {
    boolean whole = number.scale() == 0 && number.unscaledValue().bitLength() < Integer.SIZE;
    return whole ? new IntegerType(number.intValue()) : new DecimalType(number.toPlainString());
  }
}
