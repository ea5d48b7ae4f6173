package org.newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.EntityType;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;
import org.newsgraph.vocab.GivenNames;
import org.newsgraph.vocab.HeadNouns;
import org.newsgraph.vocab.KnownOrganizations;

/** Tells what the names in actor columns name. */
final class CodedActors {
  /** "(2003-)", "(1991-1994)": the years of a regime, which coders add to a name. */
  private static final Pattern YEARS = Pattern.compile("\\s*\\(\\d{4}-(?:\\d{4})?\\)$");

  /** "Protesters (Azerbaijan)": whose people they are. */
  private static final Pattern WHOSE = Pattern.compile(".*\\(([^()]+)\\)$");

  /** "Government of Azerbaijan": a state by what acts for it. */
  private static final Pattern GOVERNMENT = Pattern.compile("(?i)government of (.+)");

  /** Coders' words for people that nobody has named. */
  private static final Pattern UNKNOWN = Pattern.compile("(?i)(?:unidentified|unknown)\\b");

  private final Gazetteer gazetteer = Gazetteer.bundled();
  private final GivenNames givenNames = GivenNames.bundled();
  private final HeadNouns heads = HeadNouns.bundled();
  private final KnownOrganizations organizations = KnownOrganizations.bundled();

  /**
   * An actor.
   *
   * @param name its name, in the usual case of letters
   * @param length how many characters of the value are its name
   * @param type what it is; a group where nothing tells
   * @param key gazetteer key of a country, else null
   * @param country gazetteer key of the country it belongs to, or null
   */
  record Actor(String name, int length, EntityType type, String key, String country) {}

  /** Reads the value of an actor column. */
  Actor of(String value) {
    String written = YEARS.matcher(value).replaceFirst("");
    String name = isShouted(written) ? capitalized(written) : written;
    Matcher government = GOVERNMENT.matcher(name);
    GazetteerEntry state =
        gazetteer.countryNamed(government.matches() ? government.group(1) : name, "en");
    if (state != null) {
      return new Actor(name, written.length(), EntityType.COUNTRY, state.key(), null);
    }
    Matcher whose = WHOSE.matcher(name);
    GazetteerEntry owner = whose.matches() ? gazetteer.countryNamed(whose.group(1), "en") : null;
    String belongs = owner == null ? ownerIn(name) : owner.key();
    return new Actor(name, written.length(), type(name), null, belongs);
  }

  private EntityType type(String name) {
    if (UNKNOWN.matcher(name).lookingAt()) {
      return EntityType.GROUP;
    }
    if (!organizations.find(name, "en").isEmpty()) {
      return EntityType.ORGANIZATION;
    }
    List<String> words = List.of(name.replaceAll("[^\\p{L}' -]", "").split("\\s+"));
    if (words.size() > 1 && words.size() < 4 && givenNames.contains(words.get(0))) {
      return EntityType.PERSON;
    }
    boolean headed = words.stream().anyMatch(w -> heads.organizationHead(w, "en") != null);
    return headed ? EntityType.ORGANIZATION : EntityType.GROUP;
  }

  /** The country behind "of": "Police Forces of Azerbaijan". */
  private String ownerIn(String name) {
    int of = name.lastIndexOf(" of ");
    GazetteerEntry state = of < 0 ? null : gazetteer.countryNamed(name.substring(of + 4), "en");
    return state == null ? null : state.key();
  }

  private static boolean isShouted(String name) {
    return name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static String capitalized(String name) {
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c) && c != '\'';
    }
    return out.toString();
  }
}
