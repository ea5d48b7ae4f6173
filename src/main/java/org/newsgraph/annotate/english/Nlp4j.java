package org.newsgraph.annotate.english;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The NLP4J engine of Emory University: tokens, parts of speech, lemmas, names and dependencies.
 * The one class that knows it. Thread-safe.
 */
final class Nlp4j {
  private static final int BUFFER = 1 << 20;

  private final NLPDecoder decoder;

  private Nlp4j(NLPDecoder decoder) {
    this.decoder = decoder;
  }

  /**
   * Loads the models, unpacking them first where the cache folder doesn't hold them yet.
   *
   * @param cache folder for unpacked models; made where missing
   * @throws UncheckedIOException if the folder cannot be written or the models cannot be read
   */
  static Nlp4j load(Path cache) {
    Path models = new ModelCache(cache).models();
    CompletableFuture<Map<String, List<String>>> ambiguity =
        read(models.resolve(ModelCache.AMBIGUITY));
    CompletableFuture<Map<String, Set<String>>> clusters =
        read(models.resolve(ModelCache.CLUSTERS));
    CompletableFuture<Map<String, float[]>> embeddings =
        read(models.resolve(ModelCache.EMBEDDINGS));
    CompletableFuture<PrefixTree<String, Set<String>>> names =
        read(models.resolve(ModelCache.NAMES));
    CompletableFuture<OnlineComponent<NLPNode, ?>> pos = read(models.resolve(ModelCache.POS));
    CompletableFuture<OnlineComponent<NLPNode, ?>> ner = read(models.resolve(ModelCache.NER));
    CompletableFuture<OnlineComponent<NLPNode, ?>> dep = read(models.resolve(ModelCache.DEP));

    GlobalLexica<NLPNode> lexica =
        new GlobalLexica<>(
            new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8)));
    Field lower = Field.word_form_simplified_lowercase;
    lexica.setAmbiguityClasses(new GlobalLexicon<>(get(ambiguity), lower, "ambiguity"));
    lexica.setWordClusters(new GlobalLexicon<>(get(clusters), lower, "clusters"));
    lexica.setWordEmbeddings(
        new GlobalLexicon<>(get(embeddings), Field.word_form_undigitalized, "embeddings"));
    lexica.setNamedEntityGazetteers(
        new GlobalLexicon<>(get(names), Field.word_form_simplified, "names"));
    List<NLPComponent<NLPNode>> components = new ArrayList<>();
    components.add(lexica);
    components.add(decoding(get(pos)));
    components.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
    components.add(decoding(get(ner)));
    components.add(decoding(get(dep)));
    NLPDecoder decoder = new NLPDecoder();
    decoder.setTokenizer(new EnglishTokenizer());
    decoder.setComponents(components);
    return new Nlp4j(decoder);
  }

  /** Analyses one sentence; offsets count into {@code sentence}. */
  List<RawToken> parse(String sentence) {
    NLPNode[] nodes = decoder.decode(sentence);
    List<RawToken> tokens = new ArrayList<>(nodes.length - 1);
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      NLPNode head = node.getDependencyHead();
      tokens.add(
          new RawToken(
              node.getStartOffset(),
              node.getEndOffset(),
              node.getWordForm(),
              node.getLemma(),
              node.getPartOfSpeechTag(),
              node.getNamedEntityTag(),
              head == null ? -1 : head.getID() - 1,
              node.getDependencyLabel()));
    }
    return tokens;
  }

  private static OnlineComponent<NLPNode, ?> decoding(OnlineComponent<NLPNode, ?> component) {
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  private static <T> T get(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io;
      }
      throw e;
    }
  }

  @SuppressWarnings("unchecked") // the files are the engine's own, checked when unpacked
  private static <T> CompletableFuture<T> read(Path file) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
              Sharing objects = new Sharing(in)) {
            return (T) objects.readObject();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /**
   * Reads equal strings and sets of strings as one object. The files hold the same word under many
   * features, and one of a few clusters under each of a million words: without copies there is less
   * for the collector of garbage to go through.
   */
  private static final class Sharing extends ObjectInputStream {
    private final Map<Object, Object> pool = new HashMap<>();

    Sharing(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object read) {
      boolean plain = read instanceof String || read instanceof TreeSet;
      return plain ? pool.computeIfAbsent(read, x -> x) : read;
    }
  }
}
