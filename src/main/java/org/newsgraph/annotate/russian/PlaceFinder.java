package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.GazetteerEntry;

/** Finds places: names of the gazetteer in any case, and proper adjectives with a place's noun. */
final class PlaceFinder {
  private static final int LONGEST = 4;

  private final RussianWords words;
  private final KnownNames known;

  PlaceFinder(RussianWords words, KnownNames known) {
    this.words = words;
    this.known = known;
  }

  /** The places among the words that no name in {@code taken} holds. */
  List<Name> find(Parsed s, List<Name> taken) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Name name = at(s, i, taken);
      if (name != null) {
        names.add(name);
        i = name.to() - 1;
      }
    }
    return names;
  }

  private Name at(Parsed s, int i, List<Name> taken) {
    Word w = s.get(i);
    if (!w.isWord() || !(w.isCapitalised() || words.has("place-head-before", w))) {
      return null;
    }
    for (int length = Math.min(LONGEST, s.size() - i); length > 0; length--) {
      int to = i + length;
      if (!isPhrase(s, i, to)
          || taken.stream().anyMatch(n -> n.sentence() == s.index() && n.overlaps(i, to))) {
        continue;
      }
      Name name = listed(s, i, to);
      name = name != null ? name : described(s, i, to);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static boolean isPhrase(Parsed s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!s.get(i).isWord()) {
        return false;
      }
    }
    return s.get(to - 1).isCapitalised() || to - from > 1;
  }

  private Name listed(Parsed s, int from, int to) {
    if (!s.get(from).isCapitalised()) {
      return null;
    }
    GazetteerEntry entry = known.place(s, from, to);
    if (entry == null || (to - from == 1 && !isLikely(s, from, entry))) {
      return null;
    }
    EntityType type =
        entry.kind() == GazetteerEntry.Kind.COUNTRY ? EntityType.COUNTRY : EntityType.PLACE;
    return new Name(
        s.index(),
        from,
        to,
        type,
        Mention.Form.NAME,
        entry.name("ru"),
        entry.key(),
        null,
        "place-listed");
  }

  private boolean isLikely(Parsed s, int i, GazetteerEntry entry) {
    Word w = s.get(i);
    if (w.lower.length() < 3 && !w.isAcronym()) {
      return false;
    }
    boolean common =
        w.readings.stream()
            .anyMatch(
                r ->
                    r.known()
                        && !r.is(Upos.PROPN)
                        && !known.gazetteer().find(r.lemma(), "ru").contains(entry));
    if (common
        && (s.isStart(i)
            || (entry.population() < 100_000 && entry.kind() == GazetteerEntry.Kind.PLACE))) {
      return false;
    }
    return known.isPlace(w) || (s.get(i - 1) != null && s.get(i - 1).is(Upos.ADP));
  }

  /** "Тверская площадь", "Каспийское море": a proper adjective before a place's noun; "район X". */
  private Name described(Parsed s, int from, int to) {
    if (to - from != 2) {
      return null;
    }
    Word first = s.get(from);
    Word second = s.get(from + 1);
    boolean adjective =
        first.isCapitalised()
            && first.readings.stream().anyMatch(r -> r.is(Upos.ADJ) && r.agrees(second.best))
            && words.has("place-head", second)
            && !(s.isStart(from) && !isProper(first));
    boolean named =
        words.has("place-head-before", first)
            && first.is(Upos.NOUN)
            && second.isCapitalised()
            && !second.isAcronym()
            && !known.isAdjective(second);
    if (!adjective && !named) {
      return null;
    }
    String normal = adjective ? phrase(first, second) : s.get(from + 1).form;
    return new Name(
        s.index(),
        from,
        to,
        EntityType.PLACE,
        Mention.Form.NAME,
        normal,
        null,
        null,
        "place-described");
  }

  /** Adjectives in -ский and unknown ones are made from names. */
  private static boolean isProper(Word w) {
    return w.readings.stream().allMatch(r -> !r.known() || r.lemma().matches(".*(ский|цкий|ской)"));
  }

  private static String phrase(Word adjective, Word noun) {
    String lemma =
        adjective.readings.stream()
            .filter(r -> r.is(Upos.ADJ))
            .map(Reading::lemma)
            .findFirst()
            .orElse(adjective.lower);
    Reading head = noun.best;
    String normal = Inflection.adjective(lemma, head.gender(), "Sing");
    return Inflection.capitalsOf(adjective.form, normal) + " " + head.lemma();
  }
}
