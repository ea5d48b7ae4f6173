package org.newsgraph.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * A folder of TDB2 databases, of which the file {@code CURRENT} names the one in force. A build
 * writes a new database beside it and renames {@code CURRENT} last, so that whoever opens the
 * folder sees the last build that finished, whatever happened to a later one.
 */
public final class Store {
  private static final Logger LOG = LogManager.getLogger(Store.class);
  private static final String CURRENT = "CURRENT";
  private static final String PREFIX = "build-";

  /** Which layout of data the store has; changes when an older one could not be served. */
  private static final String FORMAT = "FORMAT";

  private static final String THIS_FORMAT = "3";

  /** The databases this process has open: like TDB2, Lucene lets an index be opened once. */
  private static final Map<Path, DatasetGraph> OPEN = new HashMap<>();

  private final Path folder;

  public Store(Path folder) {
    this.folder = folder;
  }

  /** What fills a new database. */
  public interface Filler {
    /** Writes all of it; the store commits if this returns and drops it if this throws. */
    void fill(DatasetGraph target) throws IOException;
  }

  /**
   * Opens the last finished build. The default graph of queries on it is the union of its graphs,
   * and {@code text:query} searches its text. Whatever is written through it is searched, too.
   *
   * @throws NoSuchFileException if the folder holds none
   */
  public DatasetGraph open() throws IOException {
    Path database = current();
    if (database == null) {
      throw new NoSuchFileException(
          folder.toString(), null, "no newsgraph store here: make one with 'newsgraph build'");
    }
    synchronized (OPEN) {
      Path key = database.toRealPath();
      DatasetGraph open = OPEN.get(key);
      if (open == null) {
        open = TextSearch.open(connect(database), database);
        OPEN.put(key, open);
      }
      return open;
    }
  }

  /** The database in force, or null where the folder holds none. */
  public Path current() throws IOException {
    Path pointer = folder.resolve(CURRENT);
    if (!Files.exists(pointer)) {
      return null;
    }
    Path format = folder.resolve(FORMAT);
    String found = Files.exists(format) ? Files.readString(format).strip() : "1";
    if (!found.equals(THIS_FORMAT)) {
      throw new IOException(
          folder
              + ": the store has format "
              + found
              + ", this newsgraph reads "
              + THIS_FORMAT
              + ": build it again");
    }
    Path database = folder.resolve(Files.readString(pointer).strip());
    return Files.isDirectory(database) ? database : null;
  }

  /**
   * Replaces the content in one transaction.
   *
   * @throws IOException if it can't be written; the previous content stays in force
   */
  public void replace(Filler filler) throws IOException {
    Files.createDirectories(folder);
    try (FileChannel lockFile =
            FileChannel.open(
                folder.resolve("LOCK"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = lock(lockFile)) {
      LOG.debug("locked {}", held);
      Path before = before();
      Path database = next();
      try {
        write(database, filler);
        Files.writeString(folder.resolve(FORMAT), THIS_FORMAT + "\n");
        point(database);
      } catch (IOException | RuntimeException | Error e) {
        delete(database);
        throw e;
      }
      prune(database, before);
    }
  }

  /** The database that is replaced, whatever its format, or null. */
  private Path before() throws IOException {
    Path pointer = folder.resolve(CURRENT);
    return Files.exists(pointer) ? folder.resolve(Files.readString(pointer).strip()) : null;
  }

  private FileLock lock(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process: the same answer as for another one.
    }
    throw new IOException(folder + ": another build is writing this store");
  }

  private static void write(Path database, Filler filler) throws IOException {
    Files.createDirectories(database);
    DatasetGraph target = connect(database);
    try {
      Txn.executeWrite(
          target,
          () -> {
            try {
              filler.fill(target);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      TextSearch.build(target, database);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      TDBInternal.expel(target);
    }
  }

  private static DatasetGraph connect(Path database) throws IOException {
    DatasetGraph target;
    try {
      target = DatabaseMgr.connectDatasetGraph(database.toString());
    } catch (DBOpEnvException e) {
      throw new IOException(database + ": another process has it open: " + e.getMessage(), e);
    }
    target.getContext().set(TDB2.symUnionDefaultGraph, true);
    return target;
  }

  private void point(Path database) throws IOException {
    Path fresh = folder.resolve(CURRENT + ".new");
    Files.writeString(fresh, database.getFileName() + "\n");
    try (FileChannel file = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    Files.move(fresh, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path next() throws IOException {
    List<Path> all = databases();
    int last = all.isEmpty() ? 0 : number(all.get(all.size() - 1));
    return folder.resolve(String.format("%s%06d", PREFIX, last + 1));
  }

  /** Deletes all but the new one and the one before, which a running server may still read. */
  private void prune(Path newest, Path before) throws IOException {
    for (Path database : databases()) {
      if (!database.equals(newest) && !database.equals(before)) {
        delete(database);
      }
    }
  }

  private List<Path> databases() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().matches(PREFIX + "\\d+"))
          .sorted(Comparator.comparingInt(Store::number))
          .toList();
    }
  }

  private static int number(Path database) {
    return Integer.parseInt(database.getFileName().toString().substring(PREFIX.length()));
  }

  private static void delete(Path database) throws IOException {
    if (!Files.exists(database)) {
      return;
    }
    try (Stream<Path> files = Files.walk(database)) {
      for (Path f : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(f);
      }
    }
  }
}
