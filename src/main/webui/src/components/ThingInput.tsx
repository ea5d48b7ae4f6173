import { useEffect, useId, useState } from "preact/hooks";
import { type Found, complete } from "../lib/complete";
import { kindOf } from "../lib/iri";
import { t } from "../lib/i18n";
import { Icon } from "./Thing";

const PAUSE_MS = 120;
const SHOWN = 8;

/** Its list is our own, not a `datalist`, which the typings of a combobox ask for. */
const COMBOBOX = { role: "combobox" } as const;

/**
 * A field that completes names in any script. It is a combobox with a list: arrows move, Enter takes
 * the row, Escape closes. `onText` hears what was typed where Enter takes no row.
 */
export function ThingInput(props: {
  label: string;
  value?: string;
  hideLabel?: boolean;
  autofocus?: boolean;
  kinds?: readonly string[];
  onThing: (found: Found) => void;
  onText?: (text: string) => void;
}) {
  const id = useId();
  const [text, setText] = useState(props.value ?? "");
  const [found, setFound] = useState<Found[]>([]);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  useEffect(() => setText(props.value ?? ""), [props.value]);

  useEffect(() => {
    if (!open) {
      return undefined;
    }
    const stop = new AbortController();
    const wait = setTimeout(() => {
      complete(text, SHOWN * (props.kinds ? 4 : 1), stop.signal).then(
        (all) => {
          setFound(all.filter((one) => wanted(one, props.kinds)).slice(0, SHOWN));
          setActive(-1);
        },
        () => stop.signal.aborted || setFound([]),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(wait);
      stop.abort();
    };
  }, [text, open]);

  function take(one: Found): void {
    setOpen(false);
    setText(one.name);
    props.onThing(one);
  }

  function key(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      setActive((at) => moved(at, event.key === "ArrowDown" ? 1 : -1, found.length));
    } else if (event.key === "Escape") {
      setOpen(false);
    } else if (event.key === "Enter") {
      const one = open ? found[active] : undefined;
      event.preventDefault();
      if (one) {
        take(one);
      } else {
        setOpen(false);
        props.onText?.(text);
      }
    }
  }

  const shown = open && found.length > 0;
  return (
    <div class="combobox">
      <label for={id} class={props.hideLabel ? "hidden" : ""}>
        {props.label}
      </label>
      <input
        id={id}
        {...COMBOBOX}
        autocomplete="off"
        spellcheck={false}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={t("search.example")}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={key}
        onBlur={() => setOpen(false)}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={props.label} hidden={!shown}>
        {found.map((one, i) => (
          <li
            key={one.iri}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            onMouseDown={(event) => {
              event.preventDefault();
              take(one);
            }}
          >
            <Icon kind={kindOf(one.iri)} />
            {one.name}
            {one.match !== one.name && <span class="soft"> · {one.match}</span>}
            {one.weight > 0 && <span class="count"> {one.weight}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The row after a step; from none (-1) to the first or last, and round at the ends. */
function moved(at: number, step: number, rows: number): number {
  if (rows === 0) {
    return -1;
  }
  return at < 0 ? (step > 0 ? 0 : rows - 1) : (at + step + rows) % rows;
}

function wanted(one: Found, kinds: readonly string[] | undefined): boolean {
  return !kinds || kinds.includes(kindOf(one.iri));
}
