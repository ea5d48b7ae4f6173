package org.newsgraph.annotate.english;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.tukaani.xz.XZInputStream;

/**
 * The English models, unpacked from the class path into a folder once. A folder that is complete
 * holds a list of its files' sizes; it is written beside its final place and then renamed, under a
 * lock, so neither a killed process nor two processes at once leave half a folder.
 */
final class ModelCache {
  static final String AMBIGUITY = "ambiguity-classes";
  static final String CLUSTERS = "brown-clusters";
  static final String EMBEDDINGS = "word-embeddings";
  static final String NAMES = "names";
  static final String POS = "pos";
  static final String NER = "ner";
  static final String DEP = "dep";

  private static final Logger LOG = LogManager.getLogger(ModelCache.class);
  private static final String SOURCE = "/edu/emory/mathcs/nlp/";
  static final String FOLDER = "nlp4j-english-1.1.3";
  static final String SIZES = "sizes";

  private record Model(String name, String resource) {}

  /** The slowest to unpack come first. */
  private static final List<Model> MODELS =
      List.of(
          new Model(EMBEDDINGS, "lexica/en-word-embeddings-undigitalized.xz"),
          new Model(DEP, "models/en-dep.xz"),
          new Model(NAMES, "lexica/en-named-entity-gazetteers-simplified.xz"),
          new Model(NER, "models/en-ner.xz"),
          new Model(POS, "models/en-pos.xz"),
          new Model(CLUSTERS, "lexica/en-brown-clusters-simplified-lowercase.xz"),
          new Model(AMBIGUITY, "lexica/en-ambiguity-classes-simplified-lowercase.xz"));

  private final Path cache;

  ModelCache(Path cache) {
    this.cache = cache;
  }

  /**
   * The folder of unpacked models.
   *
   * @throws UncheckedIOException if they cannot be unpacked there
   */
  Path models() {
    Path folder = cache.resolve(FOLDER);
    try {
      return isComplete(folder) ? folder : unpackLocked(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack the English models into " + folder, e);
    }
  }

  /** Locks out other threads by the monitor and other processes by a file. */
  private Path unpackLocked(Path folder) throws IOException {
    synchronized (ModelCache.class) {
      Files.createDirectories(cache);
      try (FileChannel channel =
              FileChannel.open(
                  cache.resolve(FOLDER + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid() && !isComplete(folder)) {
          unpack(folder);
        }
      }
    }
    return folder;
  }

  private void unpack(Path folder) throws IOException {
    LOG.info("Unpacking the English models into {} (once, about a minute)", folder);
    Path part = cache.resolve(FOLDER + ".part");
    delete(part);
    delete(folder);
    Files.createDirectories(part);
    try {
      MODELS.stream()
          .map(m -> CompletableFuture.runAsync(() -> unpack(m, part.resolve(m.name()))))
          .toList()
          .forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      delete(part);
      throw e.getCause() instanceof UncheckedIOException io ? io.getCause() : new IOException(e);
    }
    Files.write(part.resolve(SIZES), sizes(part));
    Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    LOG.info("English models unpacked");
  }

  private static void unpack(Model model, Path target) {
    String resource = SOURCE + model.resource();
    try (InputStream packed = ModelCache.class.getResourceAsStream(resource)) {
      if (packed == null) {
        throw new FileNotFoundException("not on the class path: " + resource);
      }
      try (InputStream in = new XZInputStream(new BufferedInputStream(packed))) {
        Files.copy(in, target);
      }
      LOG.debug("Unpacked {}", model.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isComplete(Path folder) throws IOException {
    Path list = folder.resolve(SIZES);
    return Files.isRegularFile(list) && Files.readAllLines(list).equals(sizes(folder));
  }

  /** What the list of sizes of a folder with these files has to say, a line a file. */
  static List<String> sizes(Path folder) throws IOException {
    List<String> sizes = new ArrayList<>();
    for (Model model : MODELS) {
      Path file = folder.resolve(model.name());
      sizes.add(model.name() + "\t" + (Files.exists(file) ? Files.size(file) : -1));
    }
    return sizes;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(folder)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.delete(path);
    }
  }
}
