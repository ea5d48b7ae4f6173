import type { EventLine } from "../lib/events";
import { date, interval, t, tn } from "../lib/i18n";
import { label } from "../lib/terms";
import { Badges } from "./Badges";
import { Thing } from "./Thing";

/** When it happened; where no source tells, since when it is told. */
function when(event: EventLine): string {
  const happened = interval(event.earliest, event.latest);
  if (happened) {
    return happened;
  }
  return event.reported
    ? t("date.reported", { date: date(event.reported) })
    : t("date.unknown");
}

/** Events in the order given, one a line: when, what, how many accounts, whether they differ. */
export function Events({ events }: { events: readonly EventLine[] }) {
  if (events.length === 0) {
    return <p class="soft">{t("events.none")}</p>;
  }
  return (
    <ol class="events">
      {events.map((event) => (
        <li key={event.iri}>
          <span class="when">{when(event)}</span>
          <span>
            <Thing iri={event.iri} name={event.name} />{" "}
            {event.roles.map((role) => (
              <span class="type" key={role}>
                {label(role)}
              </span>
            ))}{" "}
            <span class="small soft">{tn("n.claims", event.claims)}</span>{" "}
            <Badges
              certainty={event.certainty}
              polarity={event.polarity}
              temporality={event.temporality}
            />{" "}
            {event.disputed && <span class="badge hedged">{t("disputed")}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
