import { kindOf, pageOf } from "../lib/iri";
import { t } from "../lib/i18n";

/** The drawing of each kind on a grid of 16 by 16. */
const ICONS: Record<string, string> = {
  person: "M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 6c0-3 2.7-4.5 6-4.5s6 1.5 6 4.5Z",
  organization: "M2 14V6l6-4 6 4v8h-4v-4H6v4Z",
  group:
    "M5 7a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm6 0a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM0 14c0-3 2-5 5-5 1.2 0 2.2.3 3 .9.8-.6 1.8-.9 3-.9 3 0 5 2 5 5Z",
  country: "M3 1h1.500v14H3Zm2.5 1H14l-2 3.500L14 9H5.500Z",
  place: "M8 15S3 9.5 3 6a5 5 0 0 1 10 0c0 3.5-5 9-5 9Zm0-7a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  event: "M9 1 3 9h4l-1 6 7-9H8.500Z",
  article: "M3 1h10v14H3Zm2 3v1.500h6V4Zm0 3v1.500h6V7Zm0 3v1.500h4V10Z",
  claim: "M2 2h12v9H8l-4 3.500V11H2Z",
  discrepancy: "M1 5h8V2l6 4.5-6 4.500V8H1Z",
  relation: "M5 5.500h6v-2a2.5 2.5 0 1 1 0 5h-6v2a2.5 2.5 0 1 1 0-5Z",
  thing: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z",
};

/** The sign of a kind of thing; its name is there for those who can't see it. */
export function Icon({ kind }: { kind: string }) {
  return (
    <svg class={`icon kind-${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path fill-rule="evenodd" d={ICONS[kind] ?? ICONS["thing"]} />
    </svg>
  );
}

/** A link to a thing's page with the sign of its kind; plain text where it has no page. */
export function Thing(props: { iri: string; name: string; count?: number }) {
  const page = pageOf(props.iri);
  const kind = kindOf(props.iri);
  const more = props.count === undefined ? null : <span class="count">{props.count}</span>;
  if (!page) {
    return (
      <span class="thing">
        {props.name} {more}
      </span>
    );
  }
  return (
    <span class="thing">
      <a href={page} title={t(`kind.${kind}`)}>
        <Icon kind={kind} />
        {props.name}
      </a>
      {more && " "}
      {more}
    </span>
  );
}
