package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.KnownOrganizations.Organization;

/**
 * Finds organizations: listed ones, acronyms, names in quotation marks, head nouns with the proper
 * names and genitives after them, and Latin names.
 */
final class OrganizationFinder {
  private static final int LONGEST_LISTED = 6;
  private static final int LONGEST_QUOTED = 7;
  private static final String OPEN = "«“\"„";
  private static final String CLOSE = "»”\"“";

  private final RussianWords words;
  private final KnownNames known;

  OrganizationFinder(RussianWords words, KnownNames known) {
    this.words = words;
    this.known = known;
  }

  /** The organizations of a sentence, nested ones too; persons and places are known. */
  List<Name> find(Parsed s, List<Name> others) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Word w = s.get(i);
      Name name = null;
      if (known.isHead(w) && (w.is(Upos.NOUN) || w.is(Upos.ADJ) || w.isAcronym())) {
        name = headed(s, i, others);
      }
      if (name == null && OPEN.contains(w.form)) {
        name = quoted(s, i);
      }
      if (name == null && w.isWord() && !within(names, i)) {
        name = bare(s, i, others);
      }
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean within(List<Name> names, int i) {
    return names.stream()
        .anyMatch(
            n ->
                n.overlaps(i, i + 1)
                    && (n.rule().matches("org-(quoted|listed|latin)") || n.from() == i));
  }

  private Name name(Parsed s, int from, int to, String normal, String key, String rule) {
    return new Name(
        s.index(), from, to, EntityType.ORGANIZATION, Mention.Form.NAME, normal, key, null, rule);
  }

  /** A head noun with its adjectives before and its proper name or genitive after it. */
  private Name headed(Parsed s, int head, List<Name> others) {
    int to = after(s, head, others);
    int from = before(s, head);
    boolean proper = to > head + 1;
    for (int i = from; i <= head && !proper; i++) {
      proper =
          (s.get(i).isCapitalised() && !(i == from && s.isStart(i)))
              || (i < head
                  && known.countryOf(s.get(i)) == null
                  && s.get(i).isCapitalised()
                  && s.get(i).lemma().endsWith("ский"));
    }
    if (!proper) {
      return null;
    }
    Organization listed = known.organization(s, from, to);
    return name(
        s, from, to, normal(s, from, head, to), listed == null ? null : listed.key(), "org-head");
  }

  /** The first of the adjectives before the head that belong to the name. */
  private int before(Parsed s, int head) {
    int from = head;
    while (from > 0 && isPart(s.get(from - 1), s.get(head))) {
      from--;
    }
    return from;
  }

  private boolean isPart(Word w, Word head) {
    if (!w.isWord()
        || w.readings.stream()
            .noneMatch(r -> r.isAttribute() && r.is(Upos.ADJ) && r.agrees(head.best))) {
      return false;
    }
    return w.isCapitalised()
        || known.countryOf(w) != null
        || (w.lemma().matches(".*(ский|цкий|ной|ный)")
            && !w.lemma()
                .matches(
                    "данный|крупный|новый|главный|известный|единственный|собственный|нынешний|очередной|основной|влиятельный|отдельный"));
  }

  /** After the last word of the name that begins with the head noun. */
  private int after(Parsed s, int head, List<Name> others) {
    int at = head + 1;
    while (at < s.size()) {
      Word w = s.get(at);
      int next = at;
      if (OPEN.contains(w.form)) {
        int close = close(s, at);
        return close > 0 && close - at <= LONGEST_QUOTED && s.get(at + 1).isCapitalised()
            ? close
            : trim(s, head, at);
      }
      Name other = starting(others, s, at);
      if (other != null && genitive(s, other)) {
        next = other.to();
      } else if (w.isLatin() && w.isCapitalised()) {
        next = at + 1;
      } else if (w.isAcronym() && w.isWord()) {
        next = at + 1;
      } else if (w.is(Upos.ADP)
          && w.lower.matches("по|при")
          && at == head + 1
          && s.get(at + 1) != null) {
        next = at + 1;
      } else if (w.isWord() && isGenitive(w) && (w.isCapitalised() || continues(s, at))) {
        next = at + 1;
      } else if (w.lower.equals("и")
          && at > head + 1
          && s.get(at + 1) != null
          && !s.get(at + 1).isCapitalised()
          && isGenitive(s.get(at + 1))
          && continues(s, at + 1)
          && !s.get(head).lemma().equals("суд")) {
        next = at + 1;
      }
      if (next == at) {
        break;
      }
      at = next;
    }
    return trim(s, head, at);
  }

  /** Ends the name at its last proper word, so that common genitives do not make a name. */
  private int trim(Parsed s, int head, int to) {
    int end = to;
    boolean capitalHead = s.get(head).isCapitalised() && !s.isStart(head);
    boolean proper = false;
    for (int i = head + 1; i < to; i++) {
      proper |= s.get(i).isCapitalised();
    }
    if (!proper) {
      return capitalHead && strong(s, head) ? end : head + 1;
    }
    while (end > head + 1 && !s.get(end - 1).isWord()) {
      end--;
    }
    return end;
  }

  /** Ministries and their like carry their field: "Министерство обороны". */
  private boolean strong(Parsed s, int head) {
    String kind = known.head(s.get(head)).kind();
    return kind.equals("government") || kind.equals("legislature") || kind.equals("judiciary");
  }

  private static boolean isGenitive(Word w) {
    return w.best != null
        && "Gen".equals(w.best.kase())
        && (w.best.isNominal() || w.best.isAttribute());
  }

  /** Whether common words go on in the genitive: "министерство иностранных дел". */
  private boolean continues(Parsed s, int at) {
    return !known.isPersonTitle(s.get(at));
  }

  private static boolean genitive(Parsed s, Name other) {
    if (other.type() == EntityType.PERSON) {
      Word first = s.get(other.from());
      return first.best != null && "Gen".equals(first.best.kase());
    }
    Word last = s.get(other.to() - 1);
    return last.readings.stream()
        .anyMatch(
            r ->
                Reading.fits("Gen", r.kase())
                    && (r.isNominal() || r.kind() == Reading.Kind.ACRONYM));
  }

  private static Name starting(List<Name> others, Parsed s, int at) {
    return others.stream()
        .filter(n -> n.sentence() == s.index() && n.from() == at)
        .findFirst()
        .orElse(null);
  }

  private static int close(Parsed s, int open) {
    for (int i = open + 1; i < s.size(); i++) {
      if (CLOSE.contains(s.get(i).form)) {
        return i;
      }
    }
    return -1;
  }

  /** A capitalised short stretch in quotation marks that is no work, event or speech. */
  private Name quoted(Parsed s, int open) {
    int close = close(s, open);
    if (close < 0
        || close - open < 2
        || close - open > LONGEST_QUOTED
        || !s.get(open + 1).isCapitalised()) {
      return null;
    }
    Word before = s.get(open - 1);
    if (before != null
        && (known.isHead(before) || words.has("work", before) || words.has("place-head", before))) {
      return null;
    }
    for (int i = open + 1; i < close; i++) {
      Word w = s.get(i);
      if ((w.best != null && w.best.isFinite()) || w.form.matches("[,.!?:;]")) {
        return null;
      }
    }
    Organization listed = known.organization(s, open + 1, close);
    if (listed == null) {
      return null;
    }
    return name(
        s,
        open + 1,
        close,
        text(s, open + 1, close),
        listed == null ? null : listed.key(),
        "org-quoted");
  }

  private Name bare(Parsed s, int i, List<Name> others) {
    Word w = s.get(i);
    if (starting(others, s, i) != null && starting(others, s, i).length() > 1) {
      return null;
    }
    for (int to = Math.min(s.size(), i + LONGEST_LISTED); to > i; to--) {
      if (!w.isCapitalised() || !s.get(to - 1).isWord()) {
        continue;
      }
      Organization listed = known.organization(s, i, to);
      if (listed != null && (to > i + 1 || !isCommon(w) || !s.isStart(i))) {
        return name(s, i, to, listed.names().get("ru").get(0), listed.key(), "org-listed");
      }
    }
    if (starting(others, s, i) != null
        || others.stream().anyMatch(n -> n.sentence() == s.index() && n.overlaps(i, i + 1))) {
      return null;
    }
    if (w.isAcronym()
        && w.isCyrillic()
        && w.form.length() <= 7
        && w.form.length() > 2
        && known.place(s, i, i + 1) == null
        && !isCommon(w)) {
      return name(s, i, i + 1, w.form, null, "org-acronym");
    }
    if (w.isCyrillic()
        && w.isCapitalised()
        && w.lower.matches(
            "(мин|гос|рос|мос|глав|обл|гор|нац|цент?р|евро|укр|бел|тат|баш|аз|каз)\\p{L}*(думы?|думой|думе|банк\\p{L}*|надзор\\p{L}*|ком|комстат\\p{L}*|дум\\p{L}*|юст\\p{L}*|фин\\p{L}*|обр\\p{L}*|транс\\p{L}*|нефт\\p{L}*|газ\\p{L}*|энерго\\p{L}*|атом\\p{L}*|стат\\p{L}*|деп\\p{L}*|суд\\p{L}*|прокуратур\\p{L}*|комитет\\p{L}*|агентств\\p{L}*|ави\\p{L}*|космос\\p{L}*|реестр\\p{L}*|телеком\\p{L}*|гвард\\p{L}*|здрав\\p{L}*|культ\\p{L}*|спорт\\p{L}*|регион\\p{L}*|природы?|эконом\\p{L}*|промторг\\p{L}*|связ\\p{L}*|оборон\\p{L}*|сельхоз\\p{L}*|туризм\\p{L}*|совет\\p{L}*|изберком\\p{L}*)")) {
      return name(s, i, i + 1, nominative(w), null, "org-compound");
    }
    return latin(s, i, others);
  }

  private static boolean isCommon(Word w) {
    return w.readings.stream()
        .anyMatch(r -> r.known() && r.kind() == Reading.Kind.COMMON && !r.is(Upos.PROPN));
  }

  private static String nominative(Word w) {
    return Inflection.capitalsOf(w.form, w.lemma());
  }

  private Name latin(Parsed s, int i, List<Name> others) {
    Word w = s.get(i);
    if (!w.isLatin() || !w.isCapitalised() || (s.get(i - 1) != null && s.get(i - 1).isLatin())) {
      return null;
    }
    int to = i + 1;
    while (to < s.size() && (s.get(to).isLatin() || s.get(to).form.equals("&"))) {
      to++;
    }
    Word before = s.get(i - 1);
    boolean device = w.form.matches(".*\\d.*") || (w.form.length() < 2 && to == i + 1);
    boolean headed = before != null && (known.isHead(before) || words.has("work", before));
    if (device || headed) {
      return null;
    }
    Name person = spelledBefore(s, i, others);
    if (person != null && s.isForm(to, ")")) {
      return new Name(
          s.index(),
          i,
          to,
          EntityType.PERSON,
          Mention.Form.NAME,
          person.normal(),
          null,
          person.gender(),
          "person-spelled");
    }
    return name(s, i, to, text(s, i, to), null, "org-latin");
  }

  /** The person whose name is spelled in its own script in the bracket that opens before. */
  private static Name spelledBefore(Parsed s, int i, List<Name> others) {
    if (!s.isForm(i - 1, "(")) {
      return null;
    }
    return others.stream()
        .filter(n -> n.type() == EntityType.PERSON && n.to() == i - 1)
        .findFirst()
        .orElse(null);
  }

  private static String text(Parsed s, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean apart = i > from && s.get(i).span.start() > s.get(i - 1).span.end();
      text.append(apart ? " " : "").append(s.get(i).form);
    }
    return text.toString();
  }

  /** The words up to the head in the nominative, what follows as written. */
  private static String normal(Parsed s, int from, int head, int to) {
    Reading noun = s.get(head).best;
    StringBuilder normal = new StringBuilder();
    for (int i = from; i < head; i++) {
      Word w = s.get(i);
      String lemma =
          w.readings.stream()
              .filter(r -> r.is(Upos.ADJ))
              .map(Reading::lemma)
              .findFirst()
              .orElse(w.lower);
      normal
          .append(Inflection.capitalsOf(w.form, Inflection.adjective(lemma, noun.gender(), "Sing")))
          .append(' ');
    }
    normal.append(Inflection.capitalsOf(s.get(head).form, noun.lemma()));
    if (to > head + 1) {
      boolean apart = s.get(head + 1).span.start() > s.get(head).span.end();
      normal.append(apart ? " " : "").append(text(s, head + 1, to));
    }
    return normal.toString();
  }
}
