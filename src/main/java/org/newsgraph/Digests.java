package org.newsgraph;

import java.util.List;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Article;
import org.newsgraph.model.Assertion;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Digest;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.RelationClaim;
import org.newsgraph.vocab.EventTypes;

/** Reduces what was read from an article to what resolution needs of it. */
final class Digests {
  private final Annotated annotated;
  private final Article article;

  private Digests(Annotated annotated) {
    this.annotated = annotated;
    article = annotated.article();
  }

  static Digest of(Extracted extracted) {
    return new Digests(extracted.annotated()).digest(extracted);
  }

  private Digest digest(Extracted extracted) {
    return new Digest(
        article.id(),
        article.language(),
        article.published(),
        article.publisher(),
        annotated.entities().stream().map(Digests::withoutMentions).toList(),
        // An action of no type of the scheme can be no account of what others tell.
        extracted.events().stream()
            .filter(e -> EventTypes.contains(e.eventType()))
            .map(this::event)
            .toList(),
        extracted.relations().stream()
            .filter(r -> entity(r.subject()) >= 0)
            .map(this::relation)
            .toList());
  }

  private static LocalEntity withoutMentions(LocalEntity e) {
    return new LocalEntity(
        e.index(),
        e.type(),
        e.name(),
        e.names(),
        e.gender(),
        e.key(),
        e.country(),
        e.roles(),
        List.of());
  }

  private Digest.EventDigest event(EventClaim claim) {
    Assertion a = claim.assertion();
    return new Digest.EventDigest(
        claim.index(),
        a.sentence(),
        claim.eventType(),
        claim.arguments().stream().map(this::participant).toList(),
        claim.time(),
        claim.counts(),
        a.certainty(),
        a.polarity(),
        a.temporality(),
        a.attribution().stream().map(Attribution::mention).map(this::entity).toList(),
        voice(a.attribution()));
  }

  private String voice(List<Attribution> chain) {
    Attribution last = chain.isEmpty() ? null : chain.get(chain.size() - 1);
    return last == null || entity(last.mention()) >= 0 ? null : last.span().in(article.text());
  }

  private Digest.Participant participant(Argument argument) {
    return new Digest.Participant(
        argument.role(),
        entity(argument.mention()),
        argument.span().in(article.text()),
        argument.certainty());
  }

  private Digest.RelationDigest relation(RelationClaim claim) {
    return new Digest.RelationDigest(
        claim.index(),
        claim.relationType(),
        entity(claim.subject()),
        entity(claim.object()),
        claim.title(),
        claim.since(),
        claim.until(),
        claim.former(),
        claim.assertion().polarity());
  }

  private int entity(int mention) {
    return mention < 0 ? -1 : annotated.mentions().get(mention).entity();
  }
}
