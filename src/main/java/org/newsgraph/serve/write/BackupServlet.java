package org.newsgraph.serve.write;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * {@code GET /$/backup}: all of the store as it is at one moment, as compressed N-Quads, while
 * readers and writers go on. {@code newsgraph restore} reads it.
 */
final class BackupServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient DatasetGraph data;
  private final transient Access access;
  private final transient Audit audit;

  BackupServlet(DatasetGraph data, Access access, Audit audit) {
    this.data = data;
    this.access = access;
    this.audit = audit;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String user = access.user(request, Users.Role.BACKUP);
    response.setContentType("application/gzip");
    response.setHeader("Content-Disposition", "attachment; filename=\"newsgraph.nq.gz\"");
    response.setHeader("Cache-Control", "no-store");
    Txn.executeRead(
        data,
        () -> {
          // Not closed when it fails: closed, a part would look like a whole.
          try {
            GZIPOutputStream out = new GZIPOutputStream(response.getOutputStream(), 1 << 16);
            RDFDataMgr.write(out, data, Lang.NQUADS);
            out.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    audit.done(user, "backup", "all");
  }
}
