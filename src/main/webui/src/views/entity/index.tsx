import { Claim } from "../../components/Claim";
import { Downloads } from "../../components/Downloads";
import { Events } from "../../components/Events";
import { Loaded } from "../../components/Loaded";
import { Page } from "../../components/Page";
import { Reasons } from "../../components/Reasons";
import { Count, Some } from "../../components/Some";
import { Thing } from "../../components/Thing";
import { all, best } from "../../lib/graph";
import { date, t, tn } from "../../lib/i18n";
import { iriOf, kindOf } from "../../lib/iri";
import type { ViewProps } from "../../lib/types";
import { useLoad } from "../../lib/useLoad";
import { type Entity, LIMITS, loadEntity, loadSaid } from "./load";
import { Names } from "./Names";
import { Ties } from "./Ties";

export default function View({ path }: ViewProps) {
  const entity = iriOf(path);
  const loaded = useLoad((signal) => loadEntity(entity, signal), [entity]);
  return (
    <Loaded of={loaded}>
      {(it) => (
        <Page
          title={best(all(it.props, "prefLabel")) || path}
          above={<p class="meta">{<span class="type">{t(`kind.${kindOf(entity)}`)}</span>}</p>}
          beside={<Beside entity={entity} />}
        >
          <div class="columns wide-first">
            <div>
              <Names props={it.props} described={it.described} />
              <Ties ties={it.ties} self={entity} />
              <section>
                <h2>
                  {t("entity.events")} <Count n={it.events.length} limit={LIMITS.events} />
                </h2>
                <Some of={it.events}>{(some) => <Events events={some} />}</Some>
              </section>
              <Said entity={entity} />
            </div>
            <aside>
              <Connections of={it} />
              <Articles of={it} />
            </aside>
          </div>
          <Candidates of={it} />
          <Reasons reasons={it.reasons} title={t("entity.why")} />
        </Page>
      )}
    </Loaded>
  );
}

function Beside({ entity }: { entity: string }) {
  const place = kindOf(entity) === "place" || kindOf(entity) === "country";
  const selection = place ? { place: entity } : { actor: entity };
  return (
    <ul class="inline tools">
      <li>
        <a href={`/graph?${new URLSearchParams({ start: entity })}`}>{t("inGraph")}</a>
      </li>
      <li>
        <Downloads iri={entity} selection={selection} />
      </li>
    </ul>
  );
}

function Connections({ of }: { of: Entity }) {
  return (
    <section>
      <h2>{t("entity.connections")}</h2>
      {of.connections.length === 0 && <p class="soft">{t("none")}</p>}
      <Some of={of.connections}>
        {(some) => (
          <ul class="plain">
            {some.map((one) => (
              <li key={one.iri}>
                <Thing iri={one.iri} name={one.name} />{" "}
                <span class="count">{tn("n.events", one.count)}</span>
              </li>
            ))}
          </ul>
        )}
      </Some>
    </section>
  );
}

function Articles({ of }: { of: Entity }) {
  return (
    <section>
      <h2>
        {t("entity.articles")} <Count n={of.articles.length} limit={LIMITS.articles} />
      </h2>
      {of.articles.length === 0 && <p class="soft">{t("none")}</p>}
      <Some of={of.articles}>
        {(some) => (
          <ul class="plain">
            {some.map((one) => (
              <li key={one.iri}>
                <Thing iri={one.iri} name={one.name} />
                <br />
                <span class="small soft">
                  {[one.publisher, date(one.published), tn("n.mentions", one.count)]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Some>
    </section>
  );
}

function Candidates({ of }: { of: Entity }) {
  if (of.candidates.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>{t("entity.candidates")}</h2>
      <p class="small soft">{t("entity.candidatesNote")}</p>
      <ul class="plain">
        {of.candidates.map((one) => (
          <li key={one.iri}>
            <Thing iri={one.iri} name={one.name} />{" "}
            <span class="small soft" lang="en">
              {one.reason} ({one.confidence})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What articles credit to it, read when it is shown. */
function Said({ entity }: { entity: string }) {
  const said = useLoad((signal) => loadSaid(entity, signal), [entity]);
  return (
    <Loaded of={said}>
      {(claims) =>
        claims.length === 0 ? null : (
          <section>
            <h2>
              {t("entity.said")} <Count n={claims.length} limit={LIMITS.said} />
            </h2>
            <Some of={claims}>
              {(some) => (
                <>
                  {some.map((claim) => (
                    <Claim key={claim.iri} claim={claim} />
                  ))}
                </>
              )}
            </Some>
          </section>
        )
      }
    </Loaded>
  );
}
