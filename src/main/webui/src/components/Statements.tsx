import type { Props } from "../lib/graph";
import { t } from "../lib/i18n";
import { local, pageOf } from "../lib/iri";
import { NG } from "../lib/sparql";
import { label } from "../lib/terms";
import type { Term } from "../lib/types";

/** The triples about one thing as they stand in the graph. */
export function Statements(props: { subject: string; props: Props | undefined; open?: boolean }) {
  if (!props.props) {
    return null;
  }
  return (
    <details open={props.open}>
      <summary class="small">
        {t("triples")} <code>{short(props.subject)}</code>
      </summary>
      <div class="wide" tabIndex={0} role="region" aria-label={t("triples")}>
        <table class="triples">
          <tbody>
            {[...props.props].flatMap(([name, terms]) =>
              terms.map((term) => (
                <tr key={name + term.value}>
                  <th scope="row" title={label(NG + name)}>
                    {name}
                  </th>
                  <td>
                    <TermText term={term} />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** A term as it stands: an IRI short and as a link where it has a page, a literal with its tag. */
export function TermText({ term }: { term: Term }) {
  if (term.type !== "uri") {
    return (
      <>
        <span lang={term["xml:lang"]}>{term.value}</span>
        {term["xml:lang"] && <span class="count"> @{term["xml:lang"]}</span>}
      </>
    );
  }
  const page = pageOf(term.value);
  if (page) {
    const at = term.value.indexOf("#");
    const hash = at < 0 ? "" : term.value.slice(at);
    const toPassage = hash.startsWith("#char=");
    return <a href={page + (toPassage ? hash : "")}>{short(term.value)}</a>;
  }
  return <span title={term.value}>{short(term.value)}</span>;
}

/** An IRI as `ng:Claim` or by its last step. */
function short(value: string): string {
  return value.startsWith(NG) ? `ng:${value.slice(NG.length)}` : local(value) || value;
}
