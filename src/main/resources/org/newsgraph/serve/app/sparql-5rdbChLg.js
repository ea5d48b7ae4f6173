var e=`https://w3id.org/newsgraph/ontology#`,t=class extends Error{status;constructor(e,t){super(t),this.status=e}};async function n(e,n){let r={method:`POST`,headers:{"Content-Type":`application/sparql-query`,Accept:`application/sparql-results+json`},body:`PREFIX ng: <https://w3id.org/newsgraph/ontology#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`+e};n&&(r.signal=n);let i=await fetch(`/sparql`,r);if(!i.ok)throw new t(i.status,(await i.text()).trim()||i.statusText);return i.json()}async function r(e,t){return(await n(e,t)).results.bindings}function i(e){return`<${e.replace(/[\u0000-\u0020<>"{}|\\^`]/g,e=>encodeURIComponent(e))}>`}function a(e,t){let n={"\n":`\\n`,"\r":`\\r`,"	":`\\t`},r=e.replace(/["\\]/g,`\\$&`).replace(/[\n\r\t]/g,e=>n[e]??e).replace(/[\u0000-\u001f]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,`0`)}`);return t?.lang?`"${r}"@${t.lang.replace(/[^A-Za-z0-9-]/g,``)}`:t?.type?`"${r}"^^${t.type}`:`"${r}"`}function o(e,t){return e[t]?.value??``}function s(e,t){return Number(e[t]?.value??0)}export{r as a,a as i,s as n,o,i as r,e as t};