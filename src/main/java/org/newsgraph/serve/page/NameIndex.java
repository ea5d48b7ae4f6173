package org.newsgraph.serve.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.vocab.Gaf;
import org.newsgraph.vocab.Ng;

/**
 * Finds things by the beginnings of the words of their names, in any spelling and script, as they
 * were when it was built.
 */
public final class NameIndex {
  private static final List<Property> NAMING =
      List.of(SKOS.prefLabel, SKOS.altLabel, DCTerms.title);

  /** How many of the names that begin like the query's longest word are looked at. */
  private static final int LOOKED_AT = 20_000;

  /**
   * A thing found.
   *
   * @param thing the thing
   * @param label the name by which it was found
   * @param weight how often articles speak of it
   */
  public record Found(Node thing, String label, int weight) {}

  private record Name(Node thing, String label, String folded, int weight) {}

  /** A word of a name with all that follows it, and which name it is. */
  private record Tail(String text, int name) {}

  private final List<Name> names;
  private final Tail[] tails;

  private NameIndex(List<Name> names) {
    this.names = names;
    List<Tail> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String folded = names.get(i).folded;
      for (int at = 0; at >= 0; at = next(folded, at)) {
        all.add(new Tail(folded.substring(at), i));
      }
    }
    tails = all.toArray(Tail[]::new);
    Arrays.sort(tails, Comparator.comparing(Tail::text).thenComparing(Tail::name));
  }

  private static int next(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? -1 : space + 1;
  }

  /** Reads the names of all things that have a page. */
  public static NameIndex of(Site site) {
    return Txn.calculateRead(site.data(), () -> new NameIndex(read(site)));
  }

  private static List<Name> read(Site site) {
    Map<Node, Integer> weights = weights(site);
    Map<String, Name> names = new LinkedHashMap<>();
    for (Property naming : NAMING) {
      Iterator<Quad> quads = site.data().find(Node.ANY, Node.ANY, naming.asNode(), Node.ANY);
      while (quads.hasNext()) {
        Quad quad = quads.next();
        Node thing = quad.getSubject();
        if (quad.getObject().isLiteral() && site.page(thing) != null) {
          String label = quad.getObject().getLiteralLexicalForm();
          String folded = Spelling.fold(label);
          if (!folded.isEmpty()) {
            names.putIfAbsent(
                thing.getURI() + ' ' + folded,
                new Name(thing, label, folded, weights.getOrDefault(thing, 0)));
          }
        }
      }
    }
    return List.copyOf(names.values());
  }

  /** Mentions of each entity, claims about each event. */
  private static Map<Node, Integer> weights(Site site) {
    Map<Node, Integer> weights = new HashMap<>();
    for (Property property : List.of(Gaf.denotes, Ng.about)) {
      site.data()
          .find(Node.ANY, Node.ANY, property.asNode(), Node.ANY)
          .forEachRemaining(quad -> weights.merge(quad.getObject(), 1, Integer::sum));
    }
    return weights;
  }

  /**
   * The things whose name has, for each word of the text, a word that begins with it; those named
   * exactly so first, then those whose name begins so, then by weight.
   */
  public List<Found> find(String text, int limit) {
    String folded = Spelling.fold(text);
    if (folded.isEmpty()) {
      return List.of();
    }
    List<String> words = List.of(folded.split(" ", -1));
    String longest = words.stream().max(Comparator.comparing(String::length)).orElse(folded);
    Map<Node, Name> best = new HashMap<>();
    Comparator<Name> order = order(folded);
    for (int i = first(longest), seen = 0; i < tails.length && seen < LOOKED_AT; i++, seen++) {
      if (!tails[i].text.startsWith(longest)) {
        break;
      }
      Name name = names.get(tails[i].name);
      if (hasAll(name.folded, words)) {
        best.merge(name.thing, name, (a, b) -> order.compare(a, b) <= 0 ? a : b);
      }
    }
    return sorted(best.values(), order, limit);
  }

  private static List<Found> sorted(Collection<Name> names, Comparator<Name> order, int limit) {
    return names.stream()
        .sorted(order)
        .limit(limit)
        .map(name -> new Found(name.thing, name.label, name.weight))
        .toList();
  }

  private static Comparator<Name> order(String folded) {
    return Comparator.comparing((Name name) -> !name.folded.equals(folded))
        .thenComparing(name -> !name.folded.startsWith(folded))
        .thenComparing(name -> -name.weight)
        .thenComparing(name -> name.label.length())
        .thenComparing(Name::label)
        .thenComparing(name -> name.thing.getURI());
  }

  private static boolean hasAll(String folded, List<String> words) {
    String spaced = " " + folded;
    return words.stream().allMatch(word -> spaced.contains(" " + word));
  }

  private int first(String prefix) {
    int low = 0;
    int high = tails.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tails[middle].text.compareTo(prefix) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
