import { type Dispute as DisputeData, type Position, shown } from "../lib/disputes";
import { interval, t, tn } from "../lib/i18n";
import { label } from "../lib/terms";
import { Claim, Value } from "./Claim";
import { Thing } from "./Thing";

/** A disagreement: the positions side by side, each with its sources and their sentences. */
export function Dispute(props: { dispute: DisputeData; bare?: boolean; brief?: boolean }) {
  const { dispute } = props;
  return (
    <section class="dispute">
      <h3>
        {label(dispute.property)}
        {!props.bare && (
          <>
            {" · "}
            <Thing iri={dispute.about} name={dispute.aboutName} />{" "}
            <span class="small soft">{interval(dispute.earliest, dispute.latest)}</span>
          </>
        )}
      </h3>
      <div class="positions">
        {dispute.positions.map((one) => (
          <PositionColumn
            key={one.iri}
            position={one}
            property={dispute.property}
            brief={props.brief ?? false}
          />
        ))}
      </div>
    </section>
  );
}

function PositionColumn(props: { position: Position; property: string; brief: boolean }) {
  const { position } = props;
  return (
    <div class={`position${position.superseded ? " superseded" : ""}`}>
      <p class="held">
        <Value property={props.property} value={shown(position)} />
      </p>
      <p class="small soft">
        {tn("n.sources", position.sources)}
        {position.superseded && ` · ${t("superseded")}`}
      </p>
      {props.brief ? (
        <p class="small">{publishers(position)}</p>
      ) : (
        position.claims.map((claim) => <Claim key={claim.iri} claim={claim} />)
      )}
    </div>
  );
}

function publishers(position: Position): string {
  const all = position.claims.map((claim) => claim.source.publisher || claim.source.title);
  return [...new Set(all)].join(", ");
}
