package org.newsgraph.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;

/**
 * A Lucene index that says in a file beside it whether it agrees with its database. The two commit
 * one after the other, so a process that is killed between them leaves them apart; the mark is
 * lifted before the first commit and set again after the second.
 */
final class MarkedIndex extends TextIndexLucene implements AutoCloseable {
  /** The most hits of one search; more would have to be held in memory. */
  static final int MOST = 100_000;

  private final Path mark;
  private final String whole;
  private final List<Resource> properties;
  private boolean torn;

  /**
   * Opens an index.
   *
   * @param mark the file of the mark
   * @param whole what the mark says of an index that agrees with its database
   * @param properties those that are searched where a query names none
   */
  MarkedIndex(
      Directory directory,
      TextIndexConfig config,
      Path mark,
      String whole,
      List<Resource> properties) {
    super(directory, config);
    this.mark = mark;
    this.whole = whole;
    this.properties = properties;
  }

  /** Whether a mark says that the index beside it is whole. */
  static boolean isWhole(Path mark, String whole) throws IOException {
    return Files.exists(mark) && Files.readString(mark).equals(whole);
  }

  @Override
  public void prepareCommit() {
    mark("changing\n");
    super.prepareCommit();
  }

  @Override
  public void commit() {
    torn = true;
    super.commit();
    torn = false;
    mark(whole);
  }

  /** The database takes nothing over either, unless its commit came first and this one failed. */
  @Override
  public void rollback() {
    super.rollback();
    if (!torn) {
      mark(whole);
    }
  }

  private void mark(String text) {
    try (FileChannel file =
        FileChannel.open(
            mark,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      file.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Searches. Jena would give the first 10,000 hits and say nothing of the others; here a search
   * without a limit of its own gives all or fails.
   */
  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> given,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    boolean all = limit <= 0 || limit > MOST;
    List<Resource> searched = given.isEmpty() ? properties : given;
    try {
      List<TextHit> hits =
          super.query(subject, searched, words, graph, language, all ? MOST + 1 : limit, highlight);
      if (hits.size() > MOST) {
        throw new QueryExecException(
            "text:query finds more than "
                + MOST
                + " texts: ask for more words, or for the best n"
                + " with (property 'words' n)");
      }
      return hits;
    } catch (TextIndexParseException e) {
      throw new QueryExecException("text:query does not understand: " + e.getMessage(), e);
    } catch (TextIndexException e) {
      if (e.getCause() instanceof IndexSearcher.TooManyClauses
          || e.getCause() instanceof IllegalArgumentException) {
        throw new QueryExecException("text:query: " + e.getCause().getMessage(), e);
      }
      throw e;
    }
  }
}
