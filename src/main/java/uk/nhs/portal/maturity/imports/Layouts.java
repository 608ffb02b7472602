package uk.nhs.portal.maturity.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.programmes.CoveredArea;
import uk.nhs.portal.maturity.programmes.Kept;
import uk.nhs.portal.maturity.programmes.NewParticipant;
import uk.nhs.portal.maturity.programmes.Participant;
import uk.nhs.portal.maturity.programmes.ParticipantRole;
import uk.nhs.portal.maturity.programmes.Target;

/// The CSV layouts in which lists of participants are kept, each known by its header.
enum Layouts {
  /// The exemplars of 2016, with the code of then and that of today.
  FIRST_WAVE(
      "ods_code_2016",
      "name_2016",
      "ods_code_2026",
      "note",
      "wave",
      "announced",
      "max_funding_gbp",
      "match_funding_required",
      "target_emram_stage",
      "source") {
    @Override
    Kept tell(CsvRow row, TellFacts facts, BundledFacts bundled) {
      OdsCode then = row.code("ods_code_2016");
      OdsCode today = row.code("ods_code_2026");
      String strand = "wave-" + row.required("wave");
      requireStrand(bundled, strand);
      Kept kept =
          facts.participant(
              new ToldParticipant(
                  new NewParticipant(
                      EXEMPLARS,
                      strand,
                      ParticipantRole.EXEMPLAR,
                      then,
                      row.name("name_2016"),
                      row.date("announced"),
                      null,
                      new Target(ModelCode.EMRAM, row.stage("target_emram_stage")),
                      "",
                      row.required("source")),
                  today,
                  closedOn(row.text("note")),
                  row.pounds("max_funding_gbp"),
                  row.yes("match_funding_required"),
                  "",
                  List.of()));
      Matcher now = NOW.matcher(row.text("note"));
      boolean named =
          now.find()
              && !bundled.namesToday().containsKey(today)
              && facts.nameToday(
                  today,
                  now.group(1).replace("NHS FT", "NHS Foundation Trust"),
                  row.text("source"));
      return named ? Kept.ADDED : kept;
    }

    private static void requireStrand(BundledFacts bundled, String strand) {
      if (bundled.strands().stream()
          .noneMatch(each -> each.programme().equals(EXEMPLARS) && each.code().equals(strand))) {
        throw new RowRefused("wave", "wave.unknown");
      }
    }

    private static @Nullable LocalDate closedOn(String note) {
      Matcher closed = CLOSED.matcher(note);
      try {
        return closed.find() ? LocalDate.parse(closed.group(1)) : null;
      } catch (DateTimeException notADate) {
        throw new RowRefused("note", "date.syntax");
      }
    }
  },
  /// The exemplars of 2017; a name may say with whom.
  SECOND_WAVE("ods_code", "name", "source") {
    @Override
    Kept tell(CsvRow row, TellFacts facts, BundledFacts bundled) {
      OdsCode code = row.code("ods_code");
      String source = row.required("source");
      Matcher together = TOGETHER.matcher(row.name("name"));
      boolean two = together.matches();
      Kept kept = exemplar(facts, code, two ? together.group(1) : row.name("name"), source, false);
      if (!two) {
        return kept;
      }
      Kept partner =
          exemplar(facts, new OdsCode(together.group(3)), together.group(2), source, true);
      return kept == Kept.ADDED ? kept : partner;
    }

    private static Kept exemplar(
        TellFacts facts, OdsCode code, String name, String source, boolean partner) {
      return facts.participant(
          new ToldParticipant(
              new NewParticipant(
                  EXEMPLARS,
                  "wave-2",
                  partner ? ParticipantRole.PARTNER : ParticipantRole.EXEMPLAR,
                  code,
                  name,
                  null,
                  null,
                  partner ? null : new Target(ModelCode.EMRAM, 7),
                  "",
                  source),
              code,
              null,
              null,
              false,
              "",
              List.of()));
    }
  },
  /// Who follows whom, both by name.
  FOLLOWERS("exemplar", "fast_follower", "max_funding_gbp", "source") {
    @Override
    Kept tell(CsvRow row, TellFacts facts, BundledFacts bundled) {
      String name = row.name("fast_follower");
      String source = row.required("source");
      Participant exemplar =
          exemplar(facts, row.name("exemplar"))
              .orElseThrow(() -> new RowRefused("exemplar", "exemplar.unknown"));
      OdsCode code = code(bundled, name);
      NewParticipant follower =
          new NewParticipant(
              EXEMPLARS,
              "fast-followers",
              ParticipantRole.FAST_FOLLOWER,
              code,
              name,
              null,
              null,
              new Target(ModelCode.EMRAM, 5),
              "",
              source);
      Kept told =
          facts.participant(
              new ToldParticipant(
                  follower, code, null, row.pounds("max_funding_gbp"), false, "", List.of()));
      Kept paired =
          facts.pair(
              exemplar,
              facts.participant(EXEMPLARS, "fast-followers", follower.place()).orElseThrow(),
              source);
      return paired == Kept.ADDED ? paired : told;
    }

    private static Optional<Participant> exemplar(TellFacts facts, String name) {
      return facts.participants(EXEMPLARS).stream()
          .filter(each -> each.facts().role() == ParticipantRole.EXEMPLAR)
          .filter(each -> SameName.is(each.name(), name))
          .findFirst();
    }

    // The list has no codes; ours are known for those that a source names.
    private static @Nullable OdsCode code(BundledFacts bundled, String name) {
      return bundled.participants().stream()
          .map(ToldParticipant::facts)
          .filter(each -> each.strand().equals("fast-followers"))
          .filter(each -> SameName.is(each.nameThen(), name))
          .map(NewParticipant::codeThen)
          .findFirst()
          .orElse(null);
    }
  },
  /// The areas that joined their records first.
  SHARED_RECORDS(
      "name",
      "announced",
      "max_funding_gbp",
      "funding_period",
      "match_funding_required",
      "covers",
      "source") {
    @Override
    Kept tell(CsvRow row, TellFacts facts, BundledFacts bundled) {
      String source = row.required("source");
      List<ToldParticipant.Area> areas = new ArrayList<>();
      Arrays.stream(row.text("covers").split(";", -1))
          .map(String::strip)
          .filter(place -> !place.isEmpty())
          .forEach(place ->
              areas.add(new ToldParticipant.Area(CoveredArea.Kind.PLACE, place, null, source)));
      String period = row.text("funding_period");
      return facts.participant(
          new ToldParticipant(
              new NewParticipant(
                  "shared-care-record-exemplars",
                  "first-five",
                  ParticipantRole.SHARED_RECORD_EXEMPLAR,
                  null,
                  row.name("name"),
                  row.date("announced"),
                  null,
                  null,
                  "",
                  source),
              null,
              null,
              row.pounds("max_funding_gbp"),
              row.yes("match_funding_required"),
              period.isEmpty() ? "" : "Over " + period,
              areas));
    }
  };

  private static final String EXEMPLARS = "global-digital-exemplars";
  private static final Pattern CLOSED = Pattern.compile("closed (\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern NOW = Pattern.compile("now ([^;]+)$");
  private static final Pattern TOGETHER = Pattern.compile("(.+) \\(with (.+) ([A-Z0-9]{3,10})\\)");

  private final String header;

  Layouts(String... columns) {
    this.header = String.join(",", columns);
  }

  /// The layout with that header.
  static Optional<Layouts> of(List<String> header) {
    String all = String.join(",", header);
    return Arrays.stream(values()).filter(each -> each.header.equals(all)).findFirst();
  }

  /// How many fields a row has.
  int width() {
    return header.split(",", -1).length;
  }

  /// Tells what a row says.
  ///
  /// @throws RowRefused if it cannot be told
  abstract Kept tell(CsvRow row, TellFacts facts, BundledFacts bundled);
}
