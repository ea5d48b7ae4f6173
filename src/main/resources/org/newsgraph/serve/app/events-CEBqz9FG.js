import{a as e,o as t,s as n}from"./Badges-CbmytEFR.js";import{o as r,r as i,s as a,t as o}from"./sparql-BQH8Rg4K.js";async function s(t,i,o,s){let l=await r(`SELECT ?event (MIN(?e) AS ?first) (GROUP_CONCAT(DISTINCT ?role; separator=" ") AS ?roles) {
      ${t} ?event a ng:Event . OPTIONAL { ?event ng:earliest ?e }
    } GROUP BY ?event ORDER BY ${i} LIMIT ${o}`,s),u=l.map(e=>a(e,`event`)),[d,f]=await Promise.all([e(u,e=>`SELECT ?x (MIN(?e) AS ?earliest) (MAX(?l) AS ?latest) (MIN(?p) AS ?reported)
          (COUNT(DISTINCT ?claim) AS ?claims) (COUNT(DISTINCT ?d) AS ?disputes)
          (GROUP_CONCAT(DISTINCT ?sure) AS ?certainty) (GROUP_CONCAT(DISTINCT ?so) AS ?polarity)
          (GROUP_CONCAT(DISTINCT ?then) AS ?temporality) {
        ${e}
        OPTIONAL { ?x ng:earliest ?e } OPTIONAL { ?x ng:latest ?l } OPTIONAL { ?d ng:onEvent ?x }
        OPTIONAL { ?claim ng:about ?x ; ng:certainty ?sure ; ng:polarity ?so ; ng:temporality ?then
          OPTIONAL { ?claim ng:inArticle/ng:published ?p } }
      } GROUP BY ?x`,s),n(u,s)]),p=new Map(d.map(e=>[a(e,`x`),e]));return l.map(e=>c(e,p.get(a(e,`event`))??{},f))}function c(e,n,r){let o=a(e,`event`);return{iri:o,name:t(r,o),earliest:a(n,`earliest`),latest:a(n,`latest`),reported:a(n,`reported`),claims:i(n,`claims`),disputed:i(n,`disputes`)>0,certainty:l(a(n,`certainty`),`Asserted`),polarity:l(a(n,`polarity`),`Affirmed`),temporality:l(a(n,`temporality`),`Past`),roles:a(e,`roles`).split(` `).filter(Boolean)}}function l(e,t){let n=typeof e==`string`?e.split(` `).filter(Boolean):e,r=[...new Set(n.map(e=>e.replace(o,``)))];return r.length===1&&r[0]!==t?r[0]??``:``}export{s as n,l as t};