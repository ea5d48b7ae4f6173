package org.newsgraph.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.newsgraph.annotate.time.Words.Word;
import org.newsgraph.model.Article;
import org.newsgraph.model.Quantity;
import org.newsgraph.model.Quantity.Qualifier;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;

/**
 * Finds counts of people and things, in digits and words, with what bounds them. Dates, durations,
 * ages, money, shares, measures, labels ("flight 12") and ranges are none. Immutable and safe for
 * use by several threads.
 */
public final class QuantityTagger {
  private static final Map<String, QuantityTagger> BY_LANGUAGE = new ConcurrentHashMap<>();
  private static final int LONGEST_PHRASE = 3;
  private static final int OLDEST = 120;
  private static final Set<String> OPENING = Set.of(",", "(", "and", "и");
  private static final Set<String> CLOSING = Set.of(",", ")", ".", "and", "и");

  private final TimeTagger times;
  private final Lexicon beside = new Lexicon();
  private final Lexicon lexicon;
  private final Numbers numbers;

  private QuantityTagger(String language) {
    times = TimeTagger.of(language);
    lexicon = times.grammar().lexicon();
    numbers = times.grammar().numbers();
    for (List<String> row : Table.read(language + "-quantities.tsv")) {
      beside.add(row.get(1), row.get(2), row.get(3));
    }
  }

  /**
   * The tagger of a language.
   *
   * @param language {@code en} or {@code ru}
   * @throws IllegalArgumentException if there is none for the language
   */
  public static QuantityTagger of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, QuantityTagger::new);
  }

  /** The counts in an article's sentences, by position; they don't overlap. */
  public List<Quantity> tag(Article article, List<Sentence> sentences) {
    return tag(article, sentences, times.tag(article, sentences));
  }

  /**
   * As {@link #tag(Article, List)}, for whoever has the time expressions already.
   *
   * @param taken the article's time expressions; no count overlaps one
   */
  public List<Quantity> tag(Article article, List<Sentence> sentences, List<TimeExpression> taken) {
    List<Quantity> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Words words = new Words(article.text(), sentence.span().start(), sentence.span().end());
      for (int i = 0; i < words.size(); i++) {
        Optional<Numbers.Found> number = numbers.cardinal(words, i);
        if (number.isEmpty()) {
          continue;
        }
        Quantity quantity = quantity(words, i, number.get());
        if (quantity != null && taken.stream().noneMatch(t -> t.span().overlaps(quantity.span()))) {
          found.add(quantity);
        }
        i = number.get().end() - 1;
      }
    }
    return found;
  }

  /** The count that a number makes with the words beside it, or null where it is none. */
  private Quantity quantity(Words words, int at, Numbers.Found number) {
    int start = at;
    int end = number.end();
    Qualifier qualifier = Qualifier.EXACTLY;
    for (int n = LONGEST_PHRASE; n > 0 && start == at; n--) {
      for (Lexicon.Hit hit : beside.find("BEFORE", words, Math.max(at - n, 0))) {
        if (hit.end() == at && at >= n) {
          start = at - n;
          qualifier = Qualifier.valueOf(hit.value());
        }
      }
    }
    for (Lexicon.Hit hit : beside.find("AFTER", words, end)) {
      qualifier = Qualifier.valueOf(hit.value());
      end = hit.end();
    }
    if (age(words, at, number)) {
      return null;
    }
    boolean bounded = start < at || end > number.end();
    if (beside.has("NOT-AFTER", words, end)
        || labelled(words, start)
        || (!bounded && !counts(words, at, number))) {
      return null;
    }
    Span span = new Span(words.get(start).start(), words.get(end - 1).end());
    return new Quantity(span, number.value(), qualifier);
  }

  /** Whether a number stands as an age behind a name: "his brother, 60, died". */
  private static boolean age(Words words, int at, Numbers.Found number) {
    boolean opened = OPENING.contains(words.keyAt(at - 1)) && at > 1 && words.get(at - 2).letters();
    return words.get(at).digits()
        && number.value() <= OLDEST
        && opened
        && (CLOSING.contains(words.keyAt(number.end())) || number.end() == words.size());
  }

  private boolean labelled(Words words, int at) {
    for (int n = 1; n <= LONGEST_PHRASE && n <= at; n++) {
      for (Lexicon.Hit hit : beside.find("NOT-BEFORE", words, at - n)) {
        if (hit.end() == at && (words.get(at - 1).letters() || words.get(at).glued())) {
          return true;
        }
      }
    }
    return at > 0 && words.get(at).glued() && words.get(at - 1).letters();
  }

  /**
   * Whether a number without a bound counts: not "one of them", not a thing's name ("Apollo 11"),
   * not a vague plural ("тысячи людей").
   */
  private boolean counts(Words words, int at, Numbers.Found number) {
    Word word = words.get(at);
    boolean noun = number.end() < words.size() && words.get(number.end()).letters();
    if (number.value() == 0 || lexicon.has("vague-number", words, at)) {
      return false;
    }
    if (number.value() == 1) {
      return noun && !lexicon.has("after-pronoun", words, number.end());
    }
    boolean named = at > 1 && words.get(at - 1).letters() && words.get(at - 1).capital();
    boolean yearLike = word.digits() && word.key().length() == 4 && number.end() == at + 1;
    return !(word.digits() && (named || yearLike))
        || (noun && lexicon.has("counted", words, number.end()));
  }
}
