package org.newsgraph.annotate.russian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.newsgraph.annotate.russian.Reading.Kind;
import org.newsgraph.model.Upos;

/**
 * LanguageTool's dictionary of Russian word forms, from the resource of its jar. One instance a
 * thread; the automaton behind them is shared.
 */
final class Dictionary {
  private static final String RESOURCE = "/org/languagetool/resource/ru/russian.dict";
  private static final Map<String, Reading> BY_TAG = new ConcurrentHashMap<>();

  private static final class Shared {
    static final morfologik.stemming.Dictionary AUTOMATON = load();
  }

  private final DictionaryLookup lookup = new DictionaryLookup(Shared.AUTOMATON);
  private final Map<String, List<Reading>> cache = new HashMap<>();

  private static morfologik.stemming.Dictionary load() {
    URL url = Dictionary.class.getResource(RESOURCE);
    if (url == null) {
      throw new IllegalStateException("missing resource " + RESOURCE);
    }
    try {
      return morfologik.stemming.Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The readings of a word form in lower case; none where it is not known. */
  List<Reading> find(String form) {
    return cache.computeIfAbsent(form, this::read);
  }

  private List<Reading> read(String form) {
    List<Reading> readings = new ArrayList<>();
    for (WordData data : lookup.lookup(form)) {
      if (data.getTag() == null) {
        continue;
      }
      String lemma = data.getStem().toString().toLowerCase(Locale.ROOT);
      String tag = data.getTag().toString();
      Reading shape = BY_TAG.computeIfAbsent(key(lemma, tag), k -> Tags.read(lemma, tag));
      String normal = lemma(form, lemma, shape);
      boolean asWritten = shape.upos() == Upos.PROPN && form.indexOf('ё') >= 0;
      Reading reading = shape.withLemma(asWritten ? normal : normal.replace('ё', 'е'));
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
    return List.copyOf(readings);
  }

  /** What a tag says depends on the lemma for few words only. */
  private static String key(String lemma, String tag) {
    boolean closed = tag.startsWith("CONJ") || lemma.equals("быть") || lemma.equals("который");
    return closed ? lemma + " " + tag : tag;
  }

  private static String lemma(String form, String lemma, Reading shape) {
    if (shape.kind() == Kind.PATRONYMIC) {
      return Inflection.patronymic(form);
    }
    boolean feminine = shape.kind() == Kind.SURNAME && "Fem".equals(shape.gender());
    return feminine ? Inflection.feminineSurname(lemma) : lemma;
  }

  /** Whether the form is a word other than a person's name. */
  boolean isCommonWord(String form) {
    return find(form).stream().anyMatch(r -> r.upos() != Upos.PROPN && r.kind() == Kind.COMMON);
  }
}
