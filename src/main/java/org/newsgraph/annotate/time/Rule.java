package org.newsgraph.annotate.time;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of the grammar.
 *
 * @param id its name
 * @param category what its pattern makes
 * @param elements its pattern
 * @param value what a match means
 */
record Rule(String id, String category, List<Element> elements, Template value) {

  static Rule of(String id, String category, String pattern, String value) {
    List<Element> elements = new ArrayList<>();
    for (String written : pattern.strip().split("\\s+", -1)) {
      elements.add(Element.of(written));
    }
    return new Rule(id, category, List.copyOf(elements), Template.of(value));
  }
}
