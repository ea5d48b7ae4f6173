package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.annotate.russian.Reading.Sort;

/** Puts names and noun phrases into the nominative. */
final class Nominative {
  private static final Set<String> CASE_TAGS = Set.of("Nom", "R", "2R", "D", "V", "T", "P", "2P");

  private final Dictionary dictionary;

  Nominative(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The phrase with its head and what agrees with it in the nominative, the rest unchanged. */
  String of(Phrase phrase, String text) {
    List<Word> words = phrase.inside();
    int head = head(words);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > 0) {
        out.append(text, words.get(i - 1).span.end(), word.span.start());
      }
      out.append(i <= head ? one(word, words.get(head).reading) : word.form);
    }
    return out.toString().replaceAll("\\s+", " ");
  }

  /** Index of the first noun, or -1 where something else than modifiers comes before it. */
  private static int head(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isNoun()) {
        return i;
      }
      if (!words.get(i).reading.isAdjectival()) {
        return -1;
      }
    }
    return -1;
  }

  /** A person's name with every part in the nominative. */
  String ofPerson(Phrase phrase, String text) {
    StringBuilder out = new StringBuilder();
    List<Word> words = phrase.inside();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        out.append(text, words.get(i - 1).span.end(), words.get(i).span.start());
      }
      out.append(one(words.get(i), words.get(i).reading));
    }
    return out.toString().replaceAll("\\s+", " ").replaceAll("(\\p{Lu}\\.)(?=\\p{L})", "$1 ");
  }

  /** A form in the nominative of one of its readings. */
  String one(String written, Reading r) {
    return r.kase() == null || r.kase().equals("Nom")
        ? written
        : spell(written, form(r, written, r.gender(), r.number()));
  }

  private String one(Word word, Reading head) {
    return spell(word.form, form(word, head));
  }

  private String form(Word word, Reading head) {
    Reading r = word.reading;
    if (word.isAcronym() || word.isInitial() || r.kase() == null || "Nom".equals(r.kase())) {
      return word.form;
    }
    return form(r, word.form, head.gender(), head.number());
  }

  private String form(Reading r, String written, String gender, String number) {
    int hyphen = r.lemma().lastIndexOf('-');
    if (r.tag() == null) {
      if (r.sort() == Sort.PLAIN && r.isAdjectival()) {
        return written;
      }
      return r.lemma().indexOf('-') > 0 && hyphen == written.lastIndexOf('-')
          ? written.substring(0, hyphen + 1) + r.lemma().substring(hyphen + 1)
          : r.lemma();
    }
    String tag = nominativeTag(r.tag(), r.isAdjectival() ? genderTag(gender, number) : null);
    String found = dictionary.form(r.lemma(), tag);
    if (found == null && r.isNoun() && !"Plur".equals(r.number())) {
      return r.lemma();
    }
    return found == null ? written : found;
  }

  private static String genderTag(String gender, String number) {
    if ("Plur".equals(number)) {
      return "PL";
    }
    return gender;
  }

  private static String nominativeTag(String tag, String gender) {
    List<String> parts = new ArrayList<>();
    for (String part : tag.split(":", -1)) {
      if (CASE_TAGS.contains(part)) {
        parts.add("Nom");
      } else if (gender != null && Set.of("Masc", "Fem", "Neut", "PL").contains(part)) {
        parts.add(gender);
      } else if (!part.equals("Talk")) {
        parts.add(part);
      }
    }
    return String.join(":", parts);
  }

  /** Every nominative that the readings of a phrase allow, in the phrase's spelling. */
  Set<String> candidates(List<Word> words) {
    Set<String> found = new java.util.LinkedHashSet<>();
    found.add(join(words, null, null, 0));
    for (int h = 0; h < words.size(); h++) {
      for (Reading head : words.get(h).readings) {
        boolean noun = head.isNoun() || (h == words.size() - 1 && head.isAdjectival());
        if (noun && agree(words, h, head)) {
          found.add(join(words, head, words.get(h), h));
        }
      }
      if (words.get(h).readings.stream().noneMatch(Reading::isAdjectival)) {
        break;
      }
    }
    return found;
  }

  private static boolean agree(List<Word> words, int head, Reading reading) {
    for (int i = 0; i < head; i++) {
      if (!words.get(i).hasReading(r -> r.isAdjectival() && r.agrees(reading))) {
        return false;
      }
    }
    return true;
  }

  private String join(List<Word> words, Reading head, Word headWord, int h) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String form = word.form;
      if (head != null && i < h && head.kase() != null) {
        Reading fitting =
            word.readings.stream()
                .filter(r -> r.isAdjectival() && r.agrees(head))
                .findFirst()
                .orElseThrow();
        form = spell(form, form(fitting, form, head.gender(), head.number()));
      } else if (head != null && i == h && head.kase() != null && !headWord.isAcronym()) {
        form = spell(form, form(head, form, head.gender(), head.number()));
      }
      out.append(i == 0 ? "" : " ").append(form);
    }
    return out.toString();
  }

  /** The form with capitals where the written form has them, with ё only where it has one. */
  private static String spell(String written, String form) {
    if (form.equals(written)) {
      return form;
    }
    if (form.length() > 1 && written.startsWith(form.toUpperCase(Locale.ROOT))) {
      return form.toUpperCase(Locale.ROOT); // "МИДе": capitals with an ending.
    }
    String plain =
        written.toLowerCase(Locale.ROOT).indexOf('ё') < 0 ? form.replace('ё', 'е') : form;
    StringBuilder out = new StringBuilder(plain);
    String[] parts = written.split("-", -1);
    int at = 0;
    for (String part : parts) {
      if (at < out.length() && !part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
        out.setCharAt(at, Character.toUpperCase(out.charAt(at)));
      }
      int next = plain.indexOf('-', at);
      if (next < 0) {
        break;
      }
      at = next + 1;
    }
    return out.toString();
  }
}
