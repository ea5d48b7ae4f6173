import { definition, label } from "../lib/terms";
import { NG } from "../lib/sparql";

/** How sure, how affirmed and how placed in time a claim is: what is usual is said quietly. */
export function Badges(props: {
  certainty?: string;
  polarity?: string;
  temporality?: string;
}) {
  return (
    <span class="badges">
      {props.polarity === "Denied" && <Badge term="Denied" look="denied" />}
      {props.certainty === "Asserted" && props.polarity !== "Denied" && (
        <Badge term="Asserted" look="asserted" />
      )}
      {props.certainty && props.certainty !== "Asserted" && (
        <Badge term={props.certainty} look="hedged" />
      )}
      {props.temporality && props.temporality !== "Past" && (
        <Badge term={props.temporality} look="plain-badge" />
      )}
    </span>
  );
}

function Badge({ term, look }: { term: string; look: string }) {
  return (
    <span class={`badge ${look}`} title={definition(NG + term)}>
      {label(NG + term)}
    </span>
  );
}
