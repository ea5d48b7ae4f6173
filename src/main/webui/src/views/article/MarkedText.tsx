import { useMemo } from "preact/hooks";
import type { Source } from "../../lib/claims";
import { t } from "../../lib/i18n";
import { type Mark, type Segment, paragraphs, segments } from "../../lib/marks";
import { setParams } from "../../router";

const KINDS = ["mention", "trigger", "date"] as const;

/** The article's text, all of it as text nodes; marks are links to their own stretch. */
export function MarkedText(props: {
  source: Source;
  marks: readonly Mark[];
  called: ReadonlyMap<string, string>;
  chosen: [number, number] | null;
}) {
  const points = useMemo(() => Array.from(props.source.text), [props.source.text]);
  return (
    <div class="text" lang={props.source.language || undefined}>
      {paragraphs(points).map(([from, to]) => (
        <p key={from}>
          {segments(points, from, to, props.marks, props.chosen ?? []).map((segment) => (
            <Piece
              key={segment.start}
              segment={segment}
              called={props.called}
              chosen={props.chosen}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

function Piece(props: {
  segment: Segment;
  called: ReadonlyMap<string, string>;
  chosen: [number, number] | null;
}) {
  const { segment, chosen } = props;
  const mark = segment.inner;
  const inChosen = chosen !== null && segment.start >= chosen[0] && segment.end <= chosen[1];
  const look = inChosen ? " chosen" : "";
  if (!mark) {
    return inChosen ? <span class="chosen">{segment.text}</span> : <>{segment.text}</>;
  }
  const says = mark.kind === "mention" ? props.called.get(mark.thing) : undefined;
  return (
    <a
      class={`m m-${mark.kind} mk-${mark.thingKind || "none"}${look}`}
      href={`#char=${mark.start},${mark.end}`}
      title={says ?? t(`mark.${mark.kind}`)}
    >
      {segment.text}
    </a>
  );
}

/** What the marks mean, and which of them are shown; kept in the address as `hide`. */
export function Legend(props: { marks: readonly Mark[]; hidden: ReadonlySet<string> }) {
  function toggle(kind: string): void {
    const hidden = new Set(props.hidden);
    if (!hidden.delete(kind)) {
      hidden.add(kind);
    }
    setParams({ hide: KINDS.filter((one) => hidden.has(one)).join(",") });
  }
  return (
    <fieldset class="legend">
      <legend class="hidden">{t("article.marks")}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={!props.hidden.has(kind)} onChange={() => toggle(kind)} />{" "}
          <span class={`m m-${kind}`}>{t(`marks.${kind}`)}</span>{" "}
          <span class="count">{props.marks.filter((mark) => mark.kind === kind).length}</span>
        </label>
      ))}
    </fieldset>
  );
}
