package org.newsgraph.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.Count;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Quantity;
import org.newsgraph.model.Role;
import org.newsgraph.model.Temporality;

/** The terms that the model's closed lists stand for. */
public final class ModelTerms {

  private ModelTerms() {}

  /** The class of an entity. */
  public static Resource of(EntityType type) {
    return switch (type) {
      case PERSON -> Ng.Person;
      case ORGANIZATION -> Ng.Organization;
      case GROUP -> Ng.Group;
      case COUNTRY -> Ng.Country;
      case PLACE -> Ng.Place;
    };
  }

  public static Resource of(Certainty certainty) {
    return switch (certainty) {
      case ASSERTED -> Ng.Asserted;
      case HEDGED -> Ng.Hedged;
      case UNCONFIRMED -> Ng.Unconfirmed;
    };
  }

  public static Resource of(Polarity polarity) {
    return switch (polarity) {
      case AFFIRMED -> Ng.Affirmed;
      case DENIED -> Ng.Denied;
    };
  }

  public static Resource of(Temporality temporality) {
    return switch (temporality) {
      case PAST -> Ng.Past;
      case ONGOING -> Ng.Ongoing;
      case PLANNED -> Ng.Planned;
      case HYPOTHETICAL -> Ng.Hypothetical;
    };
  }

  public static Resource of(Mention.Form form) {
    return switch (form) {
      case NAME -> Ng.NameMention;
      case NOMINAL -> Ng.NominalMention;
      case PRONOUN -> Ng.PronounMention;
    };
  }

  public static Resource of(Quantity.Qualifier qualifier) {
    return switch (qualifier) {
      case EXACTLY -> Ng.Exactly;
      case ABOUT -> Ng.Approximately;
      case MORE_THAN -> Ng.MoreThan;
      case AT_LEAST -> Ng.AtLeast;
      case LESS_THAN -> Ng.LessThan;
      case AT_MOST -> Ng.AtMost;
    };
  }

  /** The individual that names the role in a participation. */
  public static Resource of(Role role) {
    return switch (role) {
      case AGENT -> Ng.AgentRole;
      case PATIENT -> Ng.PatientRole;
      case RECIPIENT -> Ng.RecipientRole;
      case LOCATION -> Ng.LocationRole;
      case CAUSE -> Ng.CauseRole;
      case MEANS -> Ng.MeansRole;
    };
  }

  /** The property from an event or claim to what fills the role; cause and means hold words. */
  public static Property property(Role role) {
    return switch (role) {
      case AGENT -> Ng.agent;
      case PATIENT -> Ng.patient;
      case RECIPIENT -> Ng.recipient;
      case LOCATION -> Ng.location;
      case CAUSE -> Ng.cause;
      case MEANS -> Ng.means;
    };
  }

  /** The property that holds the count. */
  public static Property property(Count.Property counted) {
    return switch (counted) {
      case KILLED -> Ng.killed;
      case INJURED -> Ng.injured;
      case SURVIVORS -> Ng.survivors;
      case DETAINED -> Ng.detained;
      case MISSING -> Ng.missing;
    };
  }

  /** The property that holds how that one count bounds the real number. */
  public static Property qualifier(Count.Property counted) {
    return switch (counted) {
      case KILLED -> Ng.killedQualifier;
      case INJURED -> Ng.injuredQualifier;
      case SURVIVORS -> Ng.survivorsQualifier;
      case DETAINED -> Ng.detainedQualifier;
      case MISSING -> Ng.missingQualifier;
    };
  }
}
