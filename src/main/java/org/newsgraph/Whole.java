package org.newsgraph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.riot.system.StreamRDF;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Digest;
import org.newsgraph.model.Resolution;
import org.newsgraph.rdf.CatalogQuads;
import org.newsgraph.rdf.CuratedQuads;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.MentionIndex;
import org.newsgraph.rdf.ResolutionQuads;
import org.newsgraph.rdf.Retained;
import org.newsgraph.resolve.Resolver;

/** The part of a graph that depends on all articles together. */
final class Whole {
  private final Iris iris;
  private final List<Digest> digests;
  private final Map<String, MentionIndex> mentions;
  private final Curated curated;

  Whole(Iris iris, List<Retained.Entry> entries, Curated curated) {
    this.iris = iris;
    this.curated = curated;
    digests =
        entries.stream()
            .map(Retained.Entry::digest)
            .sorted(Comparator.comparing(Digest::article))
            .toList();
    mentions =
        entries.stream()
            .collect(Collectors.toMap(e -> e.digest().article(), Retained.Entry::mentions));
  }

  /** Resolves the collection and writes what comes of it; the same for the same articles. */
  Resolution write(StreamRDF out) {
    Resolution resolution = new Resolver().resolve(digests, curated);
    new CuratedQuads(iris, out).write(curated);
    new ResolutionQuads(iris, resolution, out).write(digests, mentions);
    new CatalogQuads(iris, out)
        .write(Version.current(), digests.size(), resolution.entities().size());
    return resolution;
  }
}
