package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.vocab.GivenNames;
import org.newsgraph.vocab.GivenNames.Gender;

/**
 * Decides between a man's name in the genitive or accusative and a woman's in the nominative, which
 * are spelled alike ("Рустама Валиева"): by the case of the name it is joined with by "и", by what
 * governs it, by the verb, by a form elsewhere in the article that is not ambiguous, and by the
 * list of given names. The tagger, which sees neighbours only, decides where none of these speaks.
 */
final class NameCases {
  private static final Set<String> JOINTS = Set.of("и", "или");
  private static final double ELSEWHERE = 3;
  private static final double VERB = 3;
  private static final double JOINED = 2;
  private static final double GOVERNED = 1.5;
  private static final double LISTED = 1;
  private static final double TAGGED = 1.5;

  private final GivenNames names = GivenNames.bundled();

  /** A way to read a whole name: the gender of its bearer and the case. */
  private record Form(String gender, String kase) {}

  /** A given name and what follows of the name, from {@code from} to before {@code to}. */
  private record Name(List<Word> words, int from, int to) {
    List<Word> inside() {
      return words.subList(from, to);
    }
  }

  /** Sets the readings of the names in an article's tagged sentences. */
  void settle(List<List<Word>> sentences) {
    List<Name> open = new ArrayList<>();
    Set<String> sure = new HashSet<>();
    for (List<Word> words : sentences) {
      for (Name name : names(words)) {
        Set<Form> forms = forms(name);
        if (forms.stream().map(Form::gender).distinct().count() == 1) {
          sure.add(bearer(name, forms.iterator().next()));
          read(name, tagged(name, forms));
        } else if (forms.size() > 1) {
          open.add(name);
        }
      }
    }
    for (Name name : open) {
      Form best = new Form(null, null);
      double most = Double.NEGATIVE_INFINITY;
      for (Form form : forms(name)) {
        double score = score(name, form, sure);
        if (score > most) {
          most = score;
          best = form;
        }
      }
      read(name, best);
    }
  }

  private static List<Name> names(List<Word> words) {
    List<Name> found = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      int end = i;
      while (end < words.size() && part(words.get(end)) && (end == i || adjacent(words, end))) {
        if (end > i + 1 && another(words, i, end)) {
          break;
        }
        end++;
      }
      if (end - i > 1 && words.get(i).hasReading(r -> r.sort() == Sort.GIVEN)) {
        found.add(new Name(words, i, end));
        i = end - 1;
      }
    }
    return found;
  }

  /** "Ивана Ветрова Ольга": a given name behind a given name and a surname is someone else's. */
  private static boolean another(List<Word> words, int from, int i) {
    boolean given = words.get(from).hasReading(r -> r.sort() == Sort.GIVEN);
    boolean surname = words.get(i - 1).hasReading(r -> r.sort() == Sort.SURNAME);
    boolean only = !words.get(i).hasReading(r -> r.isName() && r.sort() != Sort.GIVEN);
    return given && surname && only;
  }

  private static boolean part(Word word) {
    return word.isCapitalised() && !word.isInitial() && word.hasReading(Reading::isName);
  }

  private static boolean adjacent(List<Word> words, int i) {
    return words.get(i).span.start() - words.get(i - 1).span.end() == 1;
  }

  /** The ways in which every word of the name can be read. */
  private static Set<Form> forms(Name name) {
    Set<Form> forms = new LinkedHashSet<>();
    for (Reading r : name.inside().get(0).readings) {
      Form form = new Form(r.gender(), r.kase());
      boolean whole =
          r.sort() == Sort.GIVEN
              && "Sing".equals(r.number())
              && r.gender() != null
              && r.kase() != null
              && name.inside().stream().allMatch(word -> reading(word, form) != null);
      if (whole) {
        forms.add(form);
      }
    }
    return forms;
  }

  private static Reading reading(Word word, Form form) {
    return word.readings.stream()
        .filter(
            r ->
                r.isName()
                    && !"Plur".equals(r.number())
                    && Reading.same(r.gender(), form.gender())
                    && Reading.same(r.kase(), form.kase()))
        .findFirst()
        .orElse(null);
  }

  /** The given name's and the surname's lemma with the gender. */
  private static String bearer(Name name, Form form) {
    List<Word> words = name.inside();
    return reading(words.get(0), form).lemma()
        + " "
        + reading(words.get(words.size() - 1), form).lemma()
        + " "
        + form.gender();
  }

  /** The form in which the tagger read the first word, where it is possible. */
  private static Form tagged(Name name, Set<Form> forms) {
    Reading first = name.inside().get(0).reading;
    return forms.stream()
        .filter(form -> sameForm(first, form))
        .findFirst()
        .orElse(forms.iterator().next());
  }

  private static void read(Name name, Form form) {
    for (Word word : name.inside()) {
      word.reading = reading(word, form);
    }
  }

  private double score(Name name, Form form, Set<String> sure) {
    Word first = name.inside().get(0);
    double score = sure.contains(bearer(name, form)) ? ELSEWHERE : 0;
    score += listed(reading(first, form).lemma(), form.gender()) ? LISTED : 0;
    score += sameForm(first.reading, form) ? TAGGED : 0;
    score += joined(name, form.kase()) ? JOINED : 0;
    score += form.kase().equals("Gen") && governed(name) ? GOVERNED : 0;
    return score + verb(name, form);
  }

  private static boolean sameForm(Reading r, Form form) {
    return form.equals(new Form(r.gender(), r.kase()));
  }

  private boolean listed(String lemma, String gender) {
    Gender wanted = Map.of("Masc", Gender.MALE, "Fem", Gender.FEMALE).get(gender);
    return names.find(lemma).stream().anyMatch(name -> name.gender() == wanted);
  }

  /** Whether a conjunction joins the name with a person's in that case. */
  private static boolean joined(Name name, String kase) {
    return joined(name.words(), name.from() - 1, name.from() - 2, kase)
        || joined(name.words(), name.to(), name.to() + 1, kase);
  }

  private static boolean joined(List<Word> words, int joint, int other, String kase) {
    return Math.min(joint, other) >= 0
        && Math.max(joint, other) < words.size()
        && JOINTS.contains(words.get(joint).lower)
        && words.get(other).reading.isNoun()
        && words.get(other).reading.animate()
        && kase.equals(words.get(other).kase());
  }

  /** Whether a thing's name stands right before, whose owner or participant the name then is. */
  private static boolean governed(Name name) {
    Word before = name.from() == 0 ? null : name.words().get(name.from() - 1);
    return before != null && before.isNoun() && !before.reading.animate();
  }

  /** A finite verb right after or before a woman's name agrees with it where she is the subject. */
  private static double verb(Name name, Form form) {
    double score = 0;
    for (int i : new int[] {name.from() - 1, name.to()}) {
      Reading r = i < 0 || i >= name.words().size() ? null : name.words().get(i).reading;
      if (r != null && r.isFinite() && "Nom".equals(form.kase())) {
        score += form.gender().equals(r.gender()) ? VERB : r.gender() == null ? 0 : -VERB;
      }
    }
    return score;
  }
}
