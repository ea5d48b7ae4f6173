package org.newsgraph.rdf;

import org.apache.jena.rdf.model.Resource;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Temporality;
import org.newsgraph.vocab.Ng;

/** The ontology's individuals for how a claim is made. */
final class Modality {
  private Modality() {}

  static Resource of(Certainty certainty) {
    return switch (certainty) {
      case ASSERTED -> Ng.Asserted;
      case HEDGED -> Ng.Hedged;
      case UNCONFIRMED -> Ng.Unconfirmed;
    };
  }

  static Resource of(Polarity polarity) {
    return polarity == Polarity.AFFIRMED ? Ng.Affirmed : Ng.Denied;
  }

  static Resource of(Temporality temporality) {
    return switch (temporality) {
      case PAST -> Ng.Past;
      case ONGOING -> Ng.Ongoing;
      case PLANNED -> Ng.Planned;
      case HYPOTHETICAL -> Ng.Hypothetical;
    };
  }
}
