package org.newsgraph.annotate.english;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.annotate.english.Name.Label;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;

/** Corrects what a single name is taken for, by the words in it and directly around it. */
final class NameTypes {
  private static final Pattern PRODUCT =
      Pattern.compile("i\\p{Lu}\\p{L}+|\\p{Lu}+-?\\d+\\p{Alnum}*");
  private static final Pattern ADDRESS = Pattern.compile(".*(?:@|://|www\\.|[a-z]\\.[a-z]).*");
  private static final Pattern AGE = Pattern.compile("[1-9]\\d");

  private static final Set<String> IN_PLACE = Set.of("near", "in", "outside", "inside", "around");

  private static final Set<String> VISITED =
      Set.of("at", "in", "near", "inside", "outside", "to", "around");

  private final NameWords words;
  private final Gazetteer gazetteer;

  NameTypes(NameWords words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  Name correct(Draft draft, Name name) {
    if (name.label() == Label.OTHER) {
      return name;
    }
    String text = draft.text(name);
    if (isOther(draft, name, text)) {
      return name.as(Label.OTHER, "other-name");
    }
    if (name.label() == Label.PEOPLE) {
      return words.organizations.contains(text) ? name.as(Label.ORGANIZATION, "known-name") : name;
    }
    if (words.organizations.contains(text) && !afterTitle(draft, name)) {
      return name.as(Label.ORGANIZATION, "known-name");
    }
    if (isLand(draft, name, text)) {
      return name.as(Label.PLACE, "gazetteer");
    }
    Label byHead = byHead(draft, name);
    if (byHead != null) {
      return name.as(byHead, "head-noun");
    }
    if (name.label() != Label.PLACE && isPlace(draft, name, text)) {
      return name.as(Label.PLACE, "place-context");
    }
    if (name.label() != Label.PERSON && isPerson(draft, name)) {
      return name.as(Label.PERSON, "person-context");
    }
    return name;
  }

  private boolean isOther(Draft draft, Name name, String text) {
    if (words.others.contains(text) || ADDRESS.matcher(text).matches()) {
      return true;
    }
    boolean allTimes = true;
    boolean letters = false;
    for (int i = name.from(); i < name.to(); i++) {
      String form = draft.form(name.sentence(), i);
      if (PRODUCT.matcher(form).matches() && !words.organizations.contains(form)) {
        return true;
      }
      allTimes &= words.times.contains(form) || !Character.isLetter(form.charAt(0));
      letters |= NameWords.isCapitalised(form);
    }
    boolean ofState =
        text.equals("State") && draft.form(name.sentence(), name.from() - 1).equals("of");
    if (allTimes || !letters || ofState) {
      return true;
    }
    if (isPartOfTitle(draft, name) || isUndertaking(draft, name) || isBareHead(name, text)) {
      return true;
    }
    boolean actor = words.organizations.contains(text) || name.label() != Label.ORGANIZATION;
    String next = draft.form(name.sentence(), name.to());
    return !actor && name.size() > 1 && words.productNouns.contains(next);
  }

  /** "Defense" before "Secretary": a word that only makes a title longer. */
  private boolean isPartOfTitle(Draft draft, Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (!words.titleModifiers.contains(draft.form(name.sentence(), i))) {
        return false;
      }
    }
    String next = draft.form(name.sentence(), name.to());
    return words.titles.contains(next) || words.titleModifiers.contains(next);
  }

  /** "Operation X", "the X Treaty", "HMS X". */
  private boolean isUndertaking(Draft draft, Name name) {
    if (words.undertakingFirst.contains(draft.first(name))) {
      return true;
    }
    boolean person = name.label() == Label.PERSON && isFullName(draft, name);
    return !person
        && name.size() > 1
        && words.undertakings.contains(draft.last(name))
        && !words.bodyModifiers.contains(draft.form(name.sentence(), name.to() - 2));
  }

  /** "University", "Government": a head noun alone describes and does not name. */
  private boolean isBareHead(Name name, String text) {
    return name.size() == 1
        && name.label() != Label.PERSON
        && (words.organizationHeads.contains(text) || words.eitherHeads.contains(text))
        && !words.bodies.contains(text)
        && !words.organizations.contains(text);
  }

  /** The label that the name's head noun gives, or null. */
  private Label byHead(Draft draft, Name name) {
    int s = name.sentence();
    String head = draft.last(name);
    boolean complement = false;
    for (int i = name.from() + 1; i < name.to(); i++) {
      if (draft.form(s, i).equals("of") || draft.form(s, i).equals("for")) {
        head = draft.form(s, i - 1);
        complement = true;
        break;
      }
    }
    if (name.size() < 2 || (name.label() == Label.PERSON && isFullName(draft, name))) {
      return null;
    }
    if (words.buildings.contains(head) && isVisited(draft, name)) {
      return Label.PLACE;
    }
    if (words.organizationHeads.contains(head)) {
      return Label.ORGANIZATION;
    }
    if (words.placeHeads.contains(head) && (!complement || name.label() == Label.PERSON)) {
      return Label.PLACE;
    }
    if (words.eitherHeads.contains(head) && name.label() == Label.PERSON) {
      return Label.ORGANIZATION;
    }
    return head.equals("FC") || head.equals("F.C.") ? Label.ORGANIZATION : null;
  }

  /** Whether "at", "in" and the like stand before the name. */
  private static boolean isVisited(Draft draft, Name name) {
    int before = name.from() - 1;
    if (NameWords.isArticle(draft.form(name.sentence(), before))) {
      before--;
    }
    return VISITED.contains(draft.form(name.sentence(), before).toLowerCase(Locale.ROOT));
  }

  private boolean isFullName(Draft draft, Name name) {
    return name.size() <= 3 && words.isGivenName(draft.first(name));
  }

  private boolean isPerson(Draft draft, Name name) {
    boolean single = name.size() == 1 && name.label() == Label.ORGANIZATION;
    return (single && words.isGivenName(draft.first(name)))
        || words.famous.contains(draft.text(name))
        || afterTitle(draft, name)
        || isFullNameOfPerson(draft, name)
        || beforeAge(draft, name);
  }

  /** A country or region by its name. */
  private boolean isLand(Draft draft, Name name, String text) {
    if (words.lands.contains(text)) {
      return true;
    }
    for (GazetteerEntry entry : gazetteer.find(text, "en")) {
      boolean land =
          entry.kind() == GazetteerEntry.Kind.COUNTRY || entry.kind() == GazetteerEntry.Kind.REGION;
      return land && !entry.ambiguous() && !afterTitle(draft, name);
    }
    return false;
  }

  /** A name that is no person's after "near" or "in". */
  private boolean isPlace(Draft draft, Name name, String text) {
    String before = draft.form(name.sentence(), name.from() - 1).toLowerCase(Locale.ROOT);
    return (before.equals("near") && !NameWords.isAcronym(text))
        || (name.label() == Label.PERSON
            && IN_PLACE.contains(before)
            && !words.isGivenName(draft.first(name))
            && !words.famous.contains(text));
  }

  /** "Mr X", "President X": a title directly before, in the same noun phrase. */
  private boolean afterTitle(Draft draft, Name name) {
    String before = draft.form(name.sentence(), name.from() - 1);
    return words.titles.contains(before)
        && NameWords.isCapitalised(before)
        && name.size() <= 3
        && !NameWords.isAcronym(draft.first(name));
  }

  private boolean isFullNameOfPerson(Draft draft, Name name) {
    if (name.size() < 2 || name.size() > 3 || !isFullName(draft, name)) {
      return false;
    }
    List<Token> tokens = draft.tokens(name.sentence());
    for (int i = name.from(); i < name.to(); i++) {
      String form = tokens.get(i).form();
      boolean particle = words.particles.contains(form.toLowerCase(Locale.ROOT));
      if (!particle && (!NameWords.isCapitalised(form) || tokens.get(i).upos() != Upos.PROPN)) {
        return false;
      }
    }
    return true;
  }

  /** "X, 49, had left": a name with an age. */
  private static boolean beforeAge(Draft draft, Name name) {
    int s = name.sentence();
    return draft.form(s, name.to()).equals(",")
        && AGE.matcher(draft.form(s, name.to() + 1)).matches()
        && draft.form(s, name.to() + 2).matches("[,.]");
  }
}
