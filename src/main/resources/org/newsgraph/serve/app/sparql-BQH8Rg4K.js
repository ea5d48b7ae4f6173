var e=`PREFIX ng: <https://w3id.org/newsgraph/ontology#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`,t=`https://w3id.org/newsgraph/ontology#`,n=class extends Error{status;constructor(e,t){super(t),this.status=e}},r=3,i=700;async function a(e,t){let a=await o(e,t);for(let n=0;n<r&&a.status===503&&a.headers.has(`Retry-After`);n++)await new Promise(e=>setTimeout(e,i*(n+1))),a=await o(e,t);if(!a.ok)throw new n(a.status,(await a.text()).trim()||a.statusText);return a.json()}function o(t,n){let r={method:`POST`,headers:{"Content-Type":`application/sparql-query`,Accept:`application/sparql-results+json`},body:e+t};return n&&(r.signal=n),fetch(`/sparql`,r)}async function s(e,t){return(await a(e,t)).results.bindings}function c(e){return`<${e.replace(/[\u0000-\u0020<>"{}|\\^`]/g,e=>encodeURIComponent(e))}>`}function l(e,t){let n={"\n":`\\n`,"\r":`\\r`,"	":`\\t`},r=e.replace(/["\\]/g,`\\$&`).replace(/[\n\r\t]/g,e=>n[e]??e).replace(/[\u0000-\u001f]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,`0`)}`);return t?.lang?`"${r}"@${t.lang.replace(/[^A-Za-z0-9-]/g,``)}`:t?.type?`"${r}"^^${t.type}`:`"${r}"`}function u(e,t){return e[t]?.value??``}function d(e,t){return Number(e[t]?.value??0)}export{l as a,c as i,e as n,s as o,d as r,u as s,t};