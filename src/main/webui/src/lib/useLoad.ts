import { useEffect, useState } from "preact/hooks";

/** Something that is being fetched: neither value nor error until it is there. */
export interface Loading<T> {
  value?: T;
  error?: unknown;
}

/** Fetches anew whenever an input changes; the value before stays until the new one is there. */
export function useLoad<T>(
  load: (signal: AbortSignal) => Promise<T>,
  inputs: readonly unknown[],
): Loading<T> {
  const [state, setState] = useState<Loading<T>>({});
  useEffect(() => {
    const stop = new AbortController();
    load(stop.signal).then(
      (value) => stop.signal.aborted || setState({ value }),
      (error: unknown) => stop.signal.aborted || setState({ error }),
    );
    return () => stop.abort();
  }, inputs);
  return state;
}
