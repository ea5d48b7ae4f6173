package org.newsgraph.serve.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which methods a path answers. One place knows, so that every refusal carries a true {@code Allow}
 * (RFC 9110, section 15.5.6), whichever servlet it would have gone to.
 *
 * @param writable first steps of the paths where something can be changed: {@code articles}
 */
record Methods(Set<String> writable) {
  private static final Set<String> NOT_READ = Set.of("update", "articles");
  private static final Set<String> POSTED = Set.of("sparql", "shacl");
  private static final Set<String> PUT = Set.of("graphs", "articles");

  Methods {
    writable = Set.copyOf(writable);
  }

  /** Whether something can be changed at a path. */
  boolean writes(String uri) {
    return writable.contains(folder(uri));
  }

  /** The methods of a path, in the order of an {@code Allow} header. */
  List<String> of(String uri) {
    String folder = folder(uri);
    List<String> methods = new ArrayList<>();
    boolean writes = writable.contains(folder);
    boolean posted = folder.equals("shacl") || (writes && NOT_READ.contains(folder));
    if (!posted) {
      methods.addAll(List.of("GET", "HEAD"));
    }
    if (POSTED.contains(folder) || (writes && !folder.equals("$"))) {
      methods.add("POST");
    }
    if (writes && PUT.contains(folder)) {
      methods.addAll(List.of("PUT", "DELETE"));
    }
    methods.add("OPTIONS");
    return methods;
  }

  /** The first step of a path; "" for the root and for {@code *}. */
  private static String folder(String uri) {
    int end = uri.indexOf('/', 1);
    return uri.isEmpty() ? "" : uri.substring(1, end < 0 ? uri.length() : end);
  }
}
