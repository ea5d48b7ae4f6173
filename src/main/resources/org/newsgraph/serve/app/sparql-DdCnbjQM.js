var e=`https://w3id.org/newsgraph/ontology#`,t=class extends Error{status;constructor(e,t){super(t),this.status=e}},n=3,r=700;async function i(e,i){let o=await a(e,i);for(let t=0;t<n&&o.status===503&&o.headers.has(`Retry-After`);t++)await new Promise(e=>setTimeout(e,r*(t+1))),o=await a(e,i);if(!o.ok)throw new t(o.status,(await o.text()).trim()||o.statusText);return o.json()}function a(e,t){let n={method:`POST`,headers:{"Content-Type":`application/sparql-query`,Accept:`application/sparql-results+json`},body:`PREFIX ng: <https://w3id.org/newsgraph/ontology#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`+e};return t&&(n.signal=t),fetch(`/sparql`,n)}async function o(e,t){return(await i(e,t)).results.bindings}function s(e){return`<${e.replace(/[\u0000-\u0020<>"{}|\\^`]/g,e=>encodeURIComponent(e))}>`}function c(e,t){let n={"\n":`\\n`,"\r":`\\r`,"	":`\\t`},r=e.replace(/["\\]/g,`\\$&`).replace(/[\n\r\t]/g,e=>n[e]??e).replace(/[\u0000-\u001f]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,`0`)}`);return t?.lang?`"${r}"@${t.lang.replace(/[^A-Za-z0-9-]/g,``)}`:t?.type?`"${r}"^^${t.type}`:`"${r}"`}function l(e,t){return e[t]?.value??``}function u(e,t){return Number(e[t]?.value??0)}export{o as a,c as i,u as n,l as o,s as r,e as t};