package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Stream;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.observations.RecordObservations;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.maturity.ui.forms.StageFields;
import uk.nhs.portal.nhsuk.form.Select;

/// Records a stage of a trust, perhaps under a code of then.
@Route("curator/maturity/trusts/:trust/stage")
@RolesAllowed({"CURATOR", "ADMIN"})
class RecordStageView extends KeepPage {

  private final transient FindTrusts trusts;
  private final transient MaturityModels models;
  private final transient RecordObservations record;

  RecordStageView(FindTrusts trusts, MaturityModels models, RecordObservations record) {
    this.trusts = trusts;
    this.models = models;
    this.record = record;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Trust trust = trusts.byCode(code(event, "trust")).orElseThrow(() -> new NotFound("trust"));
    StageFields fields = new StageFields(models, true);
    Select code =
        new Select("code", Ask.WORDS.get("ask.code")).hint(Ask.WORDS.get("ask.code.hint"));
    trust.codes().forEach(each -> code.option(each.value(), each.formatted()));
    heading(WORDS.get("keep.stage.record"), trust(trust.code()));
    form(
        WORDS.get("keep.stage.record"),
        errors -> {
          if (fields.show(record.record(key(), fields.said(new OdsCode(code.value()))), errors)) {
            done(trust(trust.code()), "stage");
          }
        },
        Stream.concat(Stream.of(code), Arrays.stream(fields.all())).toArray(Component[]::new));
  }
}
