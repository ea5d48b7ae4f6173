package org.newsgraph.rdf;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts English and Russian text into the words that it is searched by. The script of a word, rather
 * than a language tag, tells which stemmer takes it: articles carry no tag on their text, quote
 * each other's names, and a question comes in either language.
 *
 * <p>Each word is kept both as written and as its stem. The stem alone would lose Russian surnames:
 * the stem of «Алиева» is «алиев», that of «Алиев» is «али».
 */
final class WordAnalyzer extends Analyzer {
  private static final NormalizeCharMap SPELLINGS = spellings();

  private static NormalizeCharMap spellings() {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    map.add("ё", "е");
    map.add("Ё", "Е");
    map.add("\u0301", "");
    map.add("’", "'");
    return map.build();
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new MappingCharFilter(SPELLINGS, reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream stream = new LowerCaseFilter(new EnglishPossessiveFilter(words));
    stream = new KeywordRepeatFilter(new ASCIIFoldingFilter(stream));
    stream = new RussianLightStemFilter(new PorterStemFilter(stream));
    return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stream));
  }

  /** Words with wildcards have no stem; the rest is done to them as well. */
  @Override
  protected TokenStream normalize(String field, TokenStream word) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(word));
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader reader) {
    return initReader(field, reader);
  }
}
