package uk.nhs.portal.maturity.trusts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.DirectoryEntry;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationQuestion;
import uk.nhs.portal.organisations.OrganisationsFound;
import uk.nhs.portal.organisations.SearchOrganisations;
import uk.nhs.portal.organisations.SearchedPlace;
import uk.nhs.portal.organisations.successions.FindSuccessions;
import uk.nhs.portal.organisations.successions.Predecessor;

/// Finds trusts by what they are called or were called, and by the codes that they have or had.
@Service
@Transactional(readOnly = true)
public class FindTrusts {

  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 6;

  private final TrustRows rows;
  private final FindOrganisations organisations;
  private final FindSuccessions successions;
  private final SearchOrganisations search;

  FindTrusts(
      TrustRows rows,
      FindOrganisations organisations,
      FindSuccessions successions,
      SearchOrganisations search) {
    this.rows = rows;
    this.organisations = organisations;
    this.successions = successions;
    this.search = search;
  }

  /// The trust that a code of then or of today leads to.
  public Optional<Trust> byCode(OdsCode code) {
    return Optional.ofNullable(byCodes(List.of(code)).get(code));
  }

  /// Where a code leads today; itself where nobody has told anything else.
  public OdsCode today(OdsCode code) {
    return successions.today(rows.today(List.of(code)).getOrDefault(code, code));
  }

  /// The trusts to which these codes lead, by the codes that were asked for; those of which nobody
  /// knows a trust are left out. At most five SQL statements.
  public Map<OdsCode, Trust> byCodes(Collection<OdsCode> codes) {
    if (codes.isEmpty()) {
      return Map.of();
    }
    Map<OdsCode, OdsCode> told = rows.today(codes);
    Map<OdsCode, OdsCode> later =
        successions.today(codes.stream().map(code -> told.getOrDefault(code, code)).toList());
    Map<OdsCode, OdsCode> today = new LinkedHashMap<>();
    codes.forEach(code -> {
      OdsCode next = told.getOrDefault(code, code);
      today.put(code, later.getOrDefault(next, next));
    });
    Map<OdsCode, DirectoryEntry> register = organisations.directory(today.values());
    today
        .entrySet()
        .removeIf(
            each -> !told.containsKey(each.getKey()) && isNoTrust(register.get(each.getValue())));
    Map<OdsCode, Trust> trusts = trusts(Set.copyOf(today.values()), register);
    Map<OdsCode, Trust> found = new LinkedHashMap<>();
    today.forEach((asked, code) -> {
      Trust trust = trusts.get(code);
      if (trust != null) {
        found.put(asked, trust);
      }
    });
    return found;
  }

  private Map<OdsCode, Trust> trusts(Set<OdsCode> todays, Map<OdsCode, DirectoryEntry> register) {
    if (todays.isEmpty()) {
      return Map.of();
    }
    Map<OdsCode, List<Predecessor>> predecessors = successions.predecessors(todays);
    Map<OdsCode, OdsCode> trustOf = new HashMap<>();
    predecessors.forEach((code, all) -> all.forEach(each -> trustOf.put(each.code(), code)));
    todays.forEach(code -> trustOf.put(code, code));
    Map<OdsCode, List<TrustRows.Named>> named = new HashMap<>();
    rows.leadingTo(trustOf.keySet())
        .forEach(row ->
            named
                .computeIfAbsent(
                    trustOf.getOrDefault(row.today(), row.today()), _ -> new ArrayList<>())
                .add(row));
    Map<OdsCode, Trust> found = new HashMap<>();
    todays.forEach(code ->
        found.put(
            code,
            trust(
                code,
                named.getOrDefault(code, List.of()),
                predecessors.getOrDefault(code, List.of()),
                Optional.ofNullable(register.get(code)).map(DirectoryEntry::name))));
    return found;
  }

  /// The trusts that somebody may mean by a code or by words of a name, then or now.
  public List<Trust> named(String typed) {
    String text = typed.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return List.of();
    }
    Optional<Trust> exactly = asCode(text).flatMap(this::byCode);
    return exactly.map(List::of).orElseGet(() -> withWords(text));
  }

  /// The trusts of which something is recorded here.
  public List<Trust> all() {
    return inOrder(rows.allToday());
  }

  private List<Trust> withWords(String text) {
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
    if (words.isEmpty()) {
      return List.of();
    }
    Set<OdsCode> codes = new LinkedHashSet<>(rows.withWords(words));
    if (search.search(OrganisationQuestion.of(OrganisationKind.TRUST, text))
            instanceof OrganisationsFound.Found found
        && found.place() instanceof SearchedPlace.WithName) {
      found.organisations().forEach(each -> codes.add(each.organisation().code()));
    }
    return inOrder(codes);
  }

  private List<Trust> inOrder(Collection<OdsCode> codes) {
    return byCodes(codes).values().stream()
        .distinct()
        .sorted(Comparator.comparing(Trust::name))
        .toList();
  }

  private static Trust trust(
      OdsCode code,
      List<TrustRows.Named> named,
      List<Predecessor> predecessors,
      Optional<String> ofRegister) {
    List<TrustRows.Named> own = named.stream().filter(row -> row.code().equals(code)).toList();
    String name =
        own.stream()
            .filter(TrustRows.Named::current)
            .map(TrustRows.Named::name)
            .findFirst()
            .or(() -> ofRegister)
            .or(() -> own.stream().map(TrustRows.Named::name).findFirst())
            .orElseGet(code::formatted);
    List<FormerTrust> formerly = new ArrayList<>();
    named.stream()
        .filter(row -> !(row.code().equals(code) && row.name().equals(name)))
        .forEach(row ->
            formerly.add(new FormerTrust(row.code(), row.name(), row.closedOn(), row.source())));
    predecessors.stream()
        .filter(each -> named.stream().noneMatch(row -> row.code().equals(each.code())))
        .forEach(each ->
            formerly.add(
                new FormerTrust(
                    each.code(),
                    each.name() == null ? each.code().formatted() : each.name(),
                    each.on().minusDays(1),
                    "Organisation Data Service")));
    return new Trust(code, name, formerly);
  }

  private static boolean isNoTrust(@Nullable DirectoryEntry organisation) {
    return organisation == null || organisation.kind() != OrganisationKind.TRUST;
  }

  private static Optional<OdsCode> asCode(String text) {
    try {
      return Optional.of(OdsCode.of(text));
    } catch (InvalidValue _) {
      return Optional.empty();
    }
  }
}
