package org.newsgraph.serve.write;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Parameters;

/**
 * Articles over HTTP: {@code POST /articles} publishes, {@code PUT /articles/ID} publishes or
 * replaces, {@code DELETE /articles/ID} withdraws. Metadata of text and HTML are query parameters:
 * {@code id} (POST only), {@code title}, {@code publisher}, {@code url}, {@code published}, {@code
 * language}.
 */
public final class ArticlesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> METADATA =
      List.of("title", "publisher", "url", "published", "language");

  private static final int WAIT_SECONDS = 30;

  private final transient Publisher publisher;
  private final transient Access access;
  private final transient Audit audit;
  private final int limit;
  private final transient Semaphore turns =
      new Semaphore(Runtime.getRuntime().availableProcessors());

  ArticlesServlet(Publisher publisher, Access access, Audit audit, int limit) {
    this.publisher = publisher;
    this.access = access;
    this.audit = audit;
    this.limit = limit;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    throw new Failure(Failure.METHOD, "Articles are read at /id/article/ and by queries.");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String user = access.user(request, Users.Role.PUBLISH);
    if (id(request) != null) {
      throw new Failure(Failure.METHOD, "POST goes to /articles; PUT replaces an article.");
    }
    String id = Parameters.of(request.getQueryString()).first("id");
    publish(request, response, user, id, false);
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String user = access.user(request, Users.Role.PUBLISH);
    publish(request, response, user, needId(request), true);
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    String user = access.user(request, Users.Role.PUBLISH);
    String id = needId(request);
    audit.begun(user, "withdraw", id);
    if (!publisher.withdraw(id)) {
      throw new Failure(Failure.NOT_FOUND, "There is no such article.");
    }
    audit.done(user, "withdraw", id);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private void publish(
      HttpServletRequest request,
      HttpServletResponse response,
      String user,
      String id,
      boolean replace)
      throws IOException {
    Parameters parameters = Parameters.of(request.getQueryString());
    Map<String, String> metadata = new HashMap<>();
    for (String name : METADATA) {
      String value = parameters.first(name);
      if (value != null) {
        metadata.put(name, value);
      }
    }
    byte[] body = Body.bytes(request, limit);
    String type = Body.type(request);
    take();
    Publisher.Receipt receipt;
    try {
      audit.begun(user, replace ? "put" : "publish", id == null ? "(id by content)" : id);
      receipt = publisher.publish(new Publisher.Submission(id, type, body, metadata, replace));
    } finally {
      turns.release();
    }
    audit.done(user, receipt.replaced() ? "replace" : "publish", receipt.id());
    response.setStatus(
        receipt.replaced() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CREATED);
    response.setHeader("Location", java.net.URI.create(receipt.iri()).toASCIIString());
    response.setContentType("application/json; charset=utf-8");
    response.getOutputStream().write(JSON.writeValueAsBytes(receipt));
  }

  private void take() {
    try {
      if (turns.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Failure(Failure.BUSY, "Other articles are being read; try again.", WAIT_SECONDS);
  }

  private static String needId(HttpServletRequest request) {
    String id = id(request);
    if (id == null) {
      throw new Failure(Failure.NOT_FOUND, "The address must name an article: /articles/ID");
    }
    return id;
  }

  /** The id that the address names, or null. */
  private static String id(HttpServletRequest request) {
    String uri = request.getRequestURI();
    String prefix = "/articles/";
    String rest = uri.startsWith(prefix) ? uri.substring(prefix.length()) : "";
    return rest.isEmpty() ? null : Parameters.decode(rest, false);
  }
}
