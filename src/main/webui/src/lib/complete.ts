import { lang } from "./i18n";

/** A thing that a text may mean. */
export interface Found {
  iri: string;
  name: string;
  /** The name by which it was found, which may be another spelling. */
  match: string;
  /** How often articles speak of it. */
  weight: number;
}

/** Things whose names begin with what was typed, in any script. */
export async function complete(
  text: string,
  limit: number,
  signal?: AbortSignal,
): Promise<Found[]> {
  if (!text.trim()) {
    return [];
  }
  const search = new URLSearchParams({ q: text.slice(0, 200), limit: String(limit), lang });
  const answer = await fetch(`/complete?${search}`, signal ? { signal } : {});
  if (!answer.ok) {
    throw new Error((await answer.text()).trim());
  }
  return (await answer.json()) as Found[];
}
