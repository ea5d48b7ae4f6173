package org.newsgraph.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Reply;

/** The web app's files, which {@code src/main/webui} is built into. */
public final class AppFilesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FOLDER = "/org/newsgraph/serve/app/";

  /** A name in one folder; a hash of the content stands before the suffix of all but two files. */
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_.]+(?<hash>-[A-Za-z0-9_-]{8})?\\.(?<suffix>[a-z0-9]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml; charset=utf-8",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getRequestURI().substring("/app/".length());
    Matcher matcher = NAME.matcher(name);
    String type = matcher.matches() ? TYPES.get(matcher.group("suffix")) : null;
    byte[] file = type == null ? null : read(name);
    if (file == null) {
      throw new Failure(Failure.NOT_FOUND, "There is no such file here.");
    }
    response.setHeader("Vary", "Accept-Encoding");
    if (matcher.group("hash") == null) {
      Reply.document(request, response, type, file);
    } else {
      Reply.immutable(request, response, type, file);
    }
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = AppFilesServlet.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
