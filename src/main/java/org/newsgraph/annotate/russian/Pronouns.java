package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Upos;

/**
 * Personal pronouns of the third person singular. The antecedent is the one person of the gender in
 * the sentence before the pronoun, else in the sentence before; of several the one that is subject.
 */
final class Pronouns {
  private static final Set<String> FORMS =
      Set.of(
          "он", "она", "его", "ее", "ей", "ему", "него", "нее", "ней", "нему", "ним", "нем", "ею");

  private Pronouns() {}

  /** The pronouns whose antecedent is plain; adds them to the links. */
  static List<Mention> find(
      List<Parsed> sentences, List<Mention> names, IdentityHashMap<Mention, Cluster> links) {
    List<Mention> found = new ArrayList<>();
    for (Parsed sentence : sentences) {
      for (Word word : sentence.words()) {
        if (!word.is(Upos.PRON) || !FORMS.contains(word.lower)) {
          continue;
        }
        boolean fem = Set.of("она", "ее", "ей", "нее", "ней", "ею").contains(word.lower);
        Cluster person = antecedent(sentences, sentence, word, fem ? "Fem" : "Masc", names, links);
        if (person != null) {
          Mention m =
              new Mention(
                  0,
                  sentence.index(),
                  word.span,
                  EntityType.PERSON,
                  Mention.Form.PRONOUN,
                  word.form,
                  null,
                  -1,
                  "ru.pronoun",
                  0.6);
          links.put(m, person);
          found.add(m);
        }
      }
    }
    return found;
  }

  private static Cluster antecedent(
      List<Parsed> sentences,
      Parsed sentence,
      Word pronoun,
      String gender,
      List<Mention> names,
      IdentityHashMap<Mention, Cluster> links) {
    for (int s = sentence.index(); s >= 0 && s >= sentence.index() - 2; s--) {
      int at = s;
      List<Mention> here =
          names.stream()
              .filter(m -> m.sentence() == at && m.span().end() <= pronoun.span.start())
              .filter(m -> m.type() == EntityType.PERSON && links.containsKey(m))
              .filter(m -> EntityLinker.fits(gender, links.get(m)))
              .filter(m -> at != sentence.index() || !ownSubject(sentence, pronoun, m))
              .sorted(Comparator.comparing(Mention::span))
              .toList();
      Set<Cluster> persons = new LinkedHashSet<>(here.stream().map(links::get).toList());
      if (persons.size() == 1) {
        return persons.iterator().next();
      }
      if (!persons.isEmpty()) {
        Set<Cluster> subjects = new LinkedHashSet<>();
        here.stream()
            .filter(m -> subject(sentences.get(at), m))
            .forEach(m -> subjects.add(links.get(m)));
        return subjects.size() == 1 ? subjects.iterator().next() : null;
      }
    }
    return null;
  }

  /** "Ветров ушёл, похвалив его": who does something to "him" is someone else. */
  private static boolean ownSubject(Parsed sentence, Word pronoun, Mention m) {
    Word subject = subjectOf(sentence, m);
    boolean governed = pronoun.deprel.matches("obj|iobj|obl") && pronoun.head >= 0;
    if (subject == null || !governed) {
      return false;
    }
    int verb = pronoun.head;
    Word head = sentence.words().get(verb);
    boolean borrowed =
        head.reading.sort() == Sort.CONVERB || head.reading.sort() == Sort.INFINITIVE;
    return subject.head == verb || (borrowed && subject.head == head.head);
  }

  /** Whether a name, or the title that it explains, is the subject of a verb. */
  private static boolean subject(Parsed sentence, Mention m) {
    return subjectOf(sentence, m) != null;
  }

  private static Word subjectOf(Parsed sentence, Mention m) {
    for (Word word : sentence.words()) {
      if (word.span.start() == m.span().start()) {
        boolean apposed = word.deprel.equals("appos") && word.head >= 0;
        Word head = apposed ? sentence.words().get(word.head) : word;
        return head.deprel.startsWith("nsubj") ? head : null;
      }
    }
    return null;
  }
}
