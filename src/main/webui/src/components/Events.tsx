import type { EventLine } from "../lib/events";
import { interval, t, tn } from "../lib/i18n";
import { label } from "../lib/terms";
import { Thing } from "./Thing";

/** Events in the order given, one a line: when, what, how many accounts, whether they differ. */
export function Events({ events }: { events: readonly EventLine[] }) {
  if (events.length === 0) {
    return <p class="soft">{t("events.none")}</p>;
  }
  return (
    <ol class="events">
      {events.map((event) => (
        <li key={event.iri}>
          <span class="when">{interval(event.earliest, event.latest) || t("date.unknown")}</span>
          <span>
            <Thing iri={event.iri} name={event.name} />{" "}
            {event.roles.map((role) => (
              <span class="type" key={role}>
                {label(role)}
              </span>
            ))}{" "}
            <span class="small soft">{tn("n.claims", event.claims)}</span>{" "}
            {event.disputed && <span class="badge hedged">{t("disputed")}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
