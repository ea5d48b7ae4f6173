package org.newsgraph.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.vocab.KnownOrganizations;
import org.newsgraph.vocab.KnownOrganizations.Organization;

/**
 * Recognises well-known organizations by any of their names, acronyms and translations included.
 */
final class KnownBodies {
  private KnownBodies() {}

  /**
   * The one listed organization that an article's organization can be, or null: it bears a name of
   * it, and no other listed one does that belongs to its country.
   */
  static Organization of(LocalEntity entity) {
    Set<Organization> found = new LinkedHashSet<>();
    for (String name : entity.names()) {
      for (String language : List.of("en", "ru")) {
        KnownOrganizations.bundled().find(name, language).stream()
            .filter(body -> !body.generic())
            .forEach(found::add);
      }
    }
    String country = entity.country();
    if (found.size() > 1 && country != null) {
      found.removeIf(body -> body.country() != null && !body.country().equals(country));
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }
}
