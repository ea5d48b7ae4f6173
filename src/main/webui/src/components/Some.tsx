import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { number, t } from "../lib/i18n";

const SHOWN = 12;

/** The first of many, and all of them when asked. */
export function Some<T>(props: {
  of: readonly T[];
  children: (some: readonly T[]) => ComponentChildren;
}) {
  const [whole, setWhole] = useState(false);
  const more = props.of.length > SHOWN + 3 && !whole;
  return (
    <>
      {props.children(more ? props.of.slice(0, SHOWN) : props.of)}
      {more && (
        <button type="button" class="small more" onClick={() => setWhole(true)}>
          {t("showAll", { n: number(props.of.length) })}
        </button>
      )}
    </>
  );
}

/** How many there are; with a plus sign where no more than so many were read. */
export function Count({ n, limit = Infinity }: { n: number; limit?: number }) {
  return (
    <span class="count">
      {number(n)}
      {n >= limit && "+"}
    </span>
  );
}
