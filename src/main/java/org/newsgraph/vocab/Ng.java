package org.newsgraph.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of {@code ontology/newsgraph.ttl}, each named as in the ontology: classes and
 * individuals begin with a capital, properties don't. Concepts of the two schemes are found through
 * {@link EventTypes} and {@link RelationTypes}.
 */
public final class Ng {

  /** Namespace of the terms. */
  public static final String NS = "https://w3id.org/newsgraph/ontology#";

  /** IRI of the ontology. */
  public static final String ONTOLOGY = "https://w3id.org/newsgraph/ontology";

  // Classes: articles and what stands in them

  public static final Resource Article = resource("Article");
  public static final Resource Passage = resource("Passage");
  public static final Resource Mention = resource("Mention");
  public static final Resource LocalEntity = resource("LocalEntity");
  public static final Resource ReportedSpeech = resource("ReportedSpeech");
  public static final Resource Claim = resource("Claim");
  public static final Resource Participation = resource("Participation");

  // Classes: the world

  public static final Resource Actor = resource("Actor");
  public static final Resource Person = resource("Person");
  public static final Resource Organization = resource("Organization");
  public static final Resource Group = resource("Group");
  public static final Resource Place = resource("Place");
  public static final Resource Country = resource("Country");
  public static final Resource Event = resource("Event");
  public static final Resource Relation = resource("Relation");

  // Classes: resolution

  public static final Resource Discrepancy = resource("Discrepancy");
  public static final Resource Position = resource("Position");
  public static final Resource Link = resource("Link");
  public static final Resource MatchCandidate = resource("MatchCandidate");

  // Classes: closed lists of values

  public static final Resource MentionForm = resource("MentionForm");
  public static final Resource ParticipantRole = resource("ParticipantRole");
  public static final Resource Certainty = resource("Certainty");
  public static final Resource Polarity = resource("Polarity");
  public static final Resource Temporality = resource("Temporality");
  public static final Resource CountQualifier = resource("CountQualifier");

  // Individuals

  public static final Resource NameMention = resource("NameMention");
  public static final Resource NominalMention = resource("NominalMention");
  public static final Resource PronounMention = resource("PronounMention");
  public static final Resource AgentRole = resource("AgentRole");
  public static final Resource PatientRole = resource("PatientRole");
  public static final Resource RecipientRole = resource("RecipientRole");
  public static final Resource LocationRole = resource("LocationRole");
  public static final Resource CauseRole = resource("CauseRole");
  public static final Resource MeansRole = resource("MeansRole");
  public static final Resource Asserted = resource("Asserted");
  public static final Resource Hedged = resource("Hedged");
  public static final Resource Unconfirmed = resource("Unconfirmed");
  public static final Resource Affirmed = resource("Affirmed");
  public static final Resource Denied = resource("Denied");
  public static final Resource Past = resource("Past");
  public static final Resource Ongoing = resource("Ongoing");
  public static final Resource Planned = resource("Planned");
  public static final Resource Hypothetical = resource("Hypothetical");
  public static final Resource Exactly = resource("Exactly");
  public static final Resource Approximately = resource("Approximately");
  public static final Resource MoreThan = resource("MoreThan");
  public static final Resource AtLeast = resource("AtLeast");
  public static final Resource LessThan = resource("LessThan");
  public static final Resource AtMost = resource("AtMost");

  // Properties: articles and passages

  public static final Property text = property("text");
  public static final Property published = property("published");
  public static final Property publisher = property("publisher");
  public static final Property author = property("author");
  public static final Property language = property("language");
  public static final Property start = property("start");
  public static final Property end = property("end");
  public static final Property inArticle = property("inArticle");

  // Properties: mentions and local entities

  public static final Property refersTo = property("refersTo");
  public static final Property mentionForm = property("mentionForm");
  public static final Property name = property("name");
  public static final Property entityType = property("entityType");
  public static final Property gazetteerKey = property("gazetteerKey");
  public static final Property gender = property("gender");
  public static final Property countryKey = property("countryKey");
  public static final Property role = property("role");

  // Properties: claims and events

  public static final Property eventType = property("eventType");
  public static final Property agent = property("agent");
  public static final Property patient = property("patient");
  public static final Property recipient = property("recipient");
  public static final Property location = property("location");
  public static final Property date = property("date");
  public static final Property earliest = property("earliest");
  public static final Property latest = property("latest");
  public static final Property killed = property("killed");
  public static final Property injured = property("injured");
  public static final Property survivors = property("survivors");
  public static final Property detained = property("detained");
  public static final Property missing = property("missing");
  public static final Property countQualifier = property("countQualifier");
  public static final Property killedQualifier = property("killedQualifier");
  public static final Property injuredQualifier = property("injuredQualifier");
  public static final Property survivorsQualifier = property("survivorsQualifier");
  public static final Property detainedQualifier = property("detainedQualifier");
  public static final Property missingQualifier = property("missingQualifier");
  public static final Property cause = property("cause");
  public static final Property means = property("means");
  public static final Property about = property("about");
  public static final Property evidence = property("evidence");
  public static final Property trigger = property("trigger");
  public static final Property certainty = property("certainty");
  public static final Property polarity = property("polarity");
  public static final Property temporality = property("temporality");
  public static final Property rule = property("rule");
  public static final Property confidence = property("confidence");
  public static final Property participation = property("participation");
  public static final Property inRole = property("inRole");
  public static final Property filler = property("filler");
  public static final Property words = property("words");
  public static final Property timeExpression = property("timeExpression");
  public static final Property timeValue = property("timeValue");
  public static final Property retained = property("retained");

  // Properties: sources and speech

  public static final Property attributedTo = property("attributedTo");
  public static final Property attributionChain = property("attributionChain");
  public static final Property subjectMention = property("subjectMention");
  public static final Property objectMention = property("objectMention");
  public static final Property attributedToMention = property("attributedToMention");
  public static final Property attributionWords = property("attributionWords");
  public static final Property anonymousSource = property("anonymousSource");
  public static final Property speech = property("speech");
  public static final Property cue = property("cue");
  public static final Property content = property("content");
  public static final Property speaker = property("speaker");

  // Properties: relations

  public static final Property subject = property("subject");
  public static final Property relationType = property("relationType");
  public static final Property object = property("object");
  public static final Property title = property("title");
  public static final Property since = property("since");
  public static final Property until = property("until");
  public static final Property former = property("former");
  public static final Property directProperty = property("directProperty");

  // Properties: ties in one triple

  public static final Property holdsPositionIn = property("holdsPositionIn");
  public static final Property worksFor = property("worksFor");
  public static final Property represents = property("represents");
  public static final Property memberOf = property("memberOf");
  public static final Property candidateFor = property("candidateFor");
  public static final Property partOf = property("partOf");
  public static final Property seatedIn = property("seatedIn");
  public static final Property owns = property("owns");
  public static final Property founderOf = property("founderOf");
  public static final Property kinOf = property("kinOf");
  public static final Property spouseOf = property("spouseOf");
  public static final Property parentOf = property("parentOf");
  public static final Property siblingOf = property("siblingOf");
  public static final Property nationalOf = property("nationalOf");
  public static final Property residesIn = property("residesIn");
  public static final Property bornIn = property("bornIn");
  public static final Property studiedAt = property("studiedAt");
  public static final Property alliedWith = property("alliedWith");
  public static final Property associatedWith = property("associatedWith");

  // Properties: resolution

  public static final Property resolvedTo = property("resolvedTo");
  public static final Property linkOf = property("linkOf");
  public static final Property linkTo = property("linkTo");
  public static final Property reason = property("reason");
  public static final Property candidate = property("candidate");
  public static final Property onEvent = property("onEvent");
  public static final Property onProperty = property("onProperty");
  public static final Property position = property("position");
  public static final Property value = property("value");
  public static final Property heldBy = property("heldBy");
  public static final Property independentSources = property("independentSources");
  public static final Property superseded = property("superseded");

  // Datatypes of codes

  public static final Resource ploverCode = resource("ploverCode");
  public static final Resource cameoRoot = resource("cameoRoot");
  public static final Resource acledCode = resource("acledCode");
  // Concept schemes

  public static final Resource EventTypeScheme = resource("EventTypeScheme");
  public static final Resource RelationTypeScheme = resource("RelationTypeScheme");

  private Ng() {}

  private static Resource resource(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS + name);
  }
}
