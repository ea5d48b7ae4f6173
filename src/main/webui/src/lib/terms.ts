import { lang } from "./i18n";
import { local } from "./iri";

/** A term of the ontology, its event types or its relation types, in the interface's language. */
export interface OntologyTerm {
  kind: "class" | "property" | "concept" | "individual";
  label: string;
  definition: string;
  /** The concept above it in its scheme, where it has one. */
  broader?: string;
}

let terms: Record<string, OntologyTerm> = {};

/** Loads the terms; views are shown after this, so `label` has them. */
export async function loadTerms(): Promise<void> {
  const answer = await fetch(`/terms.json?lang=${lang}`);
  if (answer.ok) {
    terms = (await answer.json()) as Record<string, OntologyTerm>;
  }
}

/** All terms by IRI. */
export function allTerms(): Readonly<Record<string, OntologyTerm>> {
  return terms;
}

/** What a term is called; its local name where it has no label. */
export function label(iri: string): string {
  return terms[iri]?.label ?? local(iri);
}

/** What a term means; empty where nothing says. */
export function definition(iri: string): string {
  return terms[iri]?.definition ?? "";
}
