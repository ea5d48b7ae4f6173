package org.newsgraph.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.newsgraph.model.Article;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;

/**
 * Finds time expressions and computes their TIMEX3 values. Immutable and safe for use by several
 * threads.
 *
 * <p>"Now" is the date line near the top of the text where there is one, else the day of
 * publication; where neither is known, or known to the month or year only, expressions that need
 * more have no value.
 */
public final class TimeTagger {
  private static final Map<String, TimeTagger> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** A date line stands in the first sentences, and no text of its own is much longer. */
  private static final int FIRST_SENTENCES = 6;

  private static final int WORDS_BESIDE_DATE = 3;

  private final Grammar grammar;

  private TimeTagger(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * The tagger of a language.
   *
   * @param language {@code en} or {@code ru}
   * @throws IllegalArgumentException if there is none for the language
   */
  public static TimeTagger of(String language) {
    if (!language.equals("en") && !language.equals("ru")) {
      throw new IllegalArgumentException("no time expressions in language " + language);
    }
    return BY_LANGUAGE.computeIfAbsent(language, l -> new TimeTagger(Grammar.read(l)));
  }

  Grammar grammar() {
    return grammar;
  }

  /** The time expressions of an article's sentences, by position; they don't overlap. */
  public List<TimeExpression> tag(Article article, List<Sentence> sentences) {
    List<TimeExpression> found = new ArrayList<>();
    for (Tagged tagged : trace(article, sentences)) {
      found.add(tagged.expression());
    }
    return found;
  }

  /**
   * An expression with what made it.
   *
   * @param rules ids of the rules of the grammar
   */
  record Tagged(TimeExpression expression, List<String> rules) {}

  /** As {@link #tag}, with the rules that made each expression. */
  List<Tagged> trace(Article article, List<Sentence> sentences) {
    Context context = new Context(anchor(article, sentences));
    boolean alone =
        sentences.size() == 1
            && article.text().strip().length() == sentences.get(0).span().length();
    List<Tagged> found = new ArrayList<>();
    int last = 0;
    for (Sentence sentence : sentences) {
      if (article.text().substring(last, sentence.span().start()).indexOf('\n') >= 0) {
        context.paragraph();
      }
      last = sentence.span().start();
      read(article.text(), sentence, alone, context, found);
    }
    return found;
  }

  private Period anchor(Article article, List<Sentence> sentences) {
    for (Sentence sentence : sentences.subList(0, Math.min(FIRST_SENTENCES, sentences.size()))) {
      Words words = words(article.text(), sentence);
      Parser parser = new Parser(grammar, words, new Operations(new Context(null)));
      for (int i = 0; i < words.size() && words.size() <= WORDS_BESIDE_DATE + 8; i++) {
        Match match = parser.longest("day", i);
        if (match != null
            && match.meaning() instanceof Period day
            && day.dated()
            && words.size() - (match.to() - match.from()) <= WORDS_BESIDE_DATE
            && sentences.size() > 1) {
          return day;
        }
      }
    }
    return article.published() == null ? null : period(article.published());
  }

  private static Period period(PartialDate date) {
    Grain grain = date.day() != 0 ? Grain.DAY : date.month() != 0 ? Grain.MONTH : Grain.YEAR;
    return Period.of(grain, date.earliest());
  }

  private static Words words(String text, Sentence sentence) {
    return new Words(text, sentence.span().start(), sentence.span().end());
  }

  private void read(
      String text, Sentence sentence, boolean alone, Context context, List<Tagged> found) {
    Words words = words(text, sentence);
    Direction[] directions = Direction.of(words, sentence, grammar.lexicon());
    for (int i = 0; alone && i < directions.length; i++) {
      directions[i] = directions[i] == Direction.OPEN ? Direction.AGENDA : directions[i];
    }
    context.directions(directions);
    Parser parser = new Parser(grammar, words, new Operations(context));
    int i = 0;
    while (i < words.size()) {
      Match match = parser.longest("time", i);
      if (match == null) {
        i++;
        continue;
      }
      if (match.meaning() != Meaning.Nothing.NONE) {
        found.add(tagged(words, match));
      }
      if (match.meaning() instanceof Period period) {
        context.mention(period, match.from() <= 1);
        parser.forget();
      }
      i = Math.max(match.to(), i + 1);
    }
  }

  private static Tagged tagged(Words words, Match match) {
    Span span = new Span(words.get(match.from()).start(), words.get(match.to() - 1).end());
    Meaning meaning = match.meaning();
    TimeExpression expression =
        meaning instanceof Period p
            ? new TimeExpression(span, p.value(), p.first(), p.last())
            : new TimeExpression(span, plain(meaning), null, null);
    return new Tagged(expression, match.rules());
  }

  private static String plain(Meaning meaning) {
    if (meaning instanceof Meaning.Length length) {
      return length.grain().duration(length.amount());
    }
    return meaning instanceof Meaning.Label label ? label.value() : null;
  }
}
