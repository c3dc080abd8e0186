// Whom the news credits, who cites whom, and where the sources are at home.

/** By key, those with most credits first. */
const sources = new Map(gather(sourceKinds).sort((a, b) => b.total - a.total).map((x) => [x.key, x]));

function gather(kinds) {
  const found = new Map();
  for (const k of kinds) {
    if (!found.has(k.source_key)) found.set(k.source_key, { key: k.source_key, name: k.source, type: k.source_type, kinds: {}, total: 0, outlets: 0 });
    const x = found.get(k.source_key);
    x.kinds[k.kind] = k.n_origins;
    x.total += k.n_origins;
    x.outlets = Math.max(x.outlets, k.n_outlets);
  }
  return [...found.values()];
}

function sourcesView() {
  const type = state.type || '';
  const kind = state.kind || '';
  const types = [...new Set([...sources.values()].map((x) => x.type))].sort((a, b) => TYPES.indexOf(a) - TYPES.indexOf(b));
  const amount = (x) => kind ? x.kinds[kind] || 0 : x.total;
  const chosen = [...sources.values()].filter((x) => (!type || x.type === type) && amount(x) > 0).sort((a, b) => amount(b) - amount(a) || a.name.localeCompare(b.name));
  say(`${count(chosen.length, 'source')} chosen`);
  const homes = rows(data.sources.homes).slice(0, 15);
  return [
    h('p', { class: 'standfirst' }, 'Whom the news credits, and how. A credit counts once a story and kind, so a wire report carried by a hundred outlets is one.'),
    h('form', { class: 'filters', 'aria-label': 'Filters', onsubmit: (event) => event.preventDefault() },
      choice('Type of source', [['', 'all'], ...types.map((t) => [t, t])], type, (v) => change({ type: v })),
      choice('Kind of credit', [['', 'all'], ...KINDS.map((k) => [k, k])], kind, (v) => change({ kind: v }))),
    chosen.length ? h('figure', { class: 'chart' }, h('h3', null, 'Credited in most stories'),
      bars(chosen.slice(0, 25).map((x) => ({
        name: x.name, open: () => showSource(x),
        segments: KINDS.filter((k) => (kind ? k === kind : true) && x.kinds[k]).map((k) => [`kind-${k}`, x.kinds[k]]), text: number(amount(x)),
      })), amount(chosen[0])),
      h('figcaption', null, KINDS.map((k) => h('span', { class: 'key' }, h('span', { class: `swatch kind-${k}` }), k)))) : h('p', { class: 'empty' }, 'No source is left by these filters.'),
    whoCitesWhom(chosen),
    homes.length ? h('section', null, h('h3', null, 'Where the sources are at home'),
      bars(homes.map((x) => ({ name: nameOf(x.source_country), open: () => showCountry(x.source_country), segments: [['plain', x.n_articles]], text: `${count(x.n_articles, 'article')}, ${count(x.n_sources, 'source')}` })), homes[0].n_articles)) : null,
    h('p', { class: 'note' }, `The page carries the ${number(sources.size)} sources credited most; the tables source_counts, source_by_outlet and source_by_country have all.`),
  ];
}

function whoCitesWhom(chosen) {
  const wanted = new Set(chosen.filter((x) => x.type !== 'anonymous').map((x) => x.key));
  const by = citedBy.filter((c) => wanted.has(c.source_key));
  const total = (list, key, value) => {
    const out = new Map();
    for (const c of list) out.set(c[key], (out.get(c[key]) || 0) + c[value]);
    return [...out].sort((a, b) => b[1] - a[1]).map(([k]) => k);
  };
  const narrow = roomFor() < 600;
  const most18 = total(by, 'outlet', 'n_articles').slice(0, 18);
  const cited = total(by.filter((c) => most18.includes(c.outlet)), 'source_key', 'n_articles').slice(0, narrow ? 6 : 12);
  const outlets = most18.filter((outlet) => by.some((c) => c.outlet === outlet && cited.includes(c.source_key)));
  if (!outlets.length) return null;
  const held = new Map(by.map((c) => [c.outlet + '\n' + c.source_key, c]));
  const most = Math.max(...by.map((c) => c.n_articles));
  return h('section', null, h('h3', null, 'Who cites whom'),
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Who cites whom' },
      h('table', { class: 'cites' }, h('caption', { class: 'unseen' }, 'Articles of each outlet that credit each source'),
        h('thead', null, h('tr', null, h('th', { scope: 'col' }, 'Outlet'), cited.map((key) => h('th', { scope: 'col', class: 'n' }, bdi(sources.get(key).name))))),
        h('tbody', null, outlets.map((outlet) => h('tr', null, h('th', { scope: 'row' }, bdi(outlet)), cited.map((key) => {
          const c = held.get(outlet + '\n' + key);
          return h('td', { class: 'n' }, c ? h('span', { class: 'heat', vars: { '--heat': `${Math.round(10 + 62 * Math.sqrt(c.n_articles / most))}%` } }, number(c.n_articles)) : h('span', { class: 'nil' }, '·'));
        })))))),
    h('p', { class: 'note' }, 'Articles of the outlet (rows) that credit the source (columns).'));
}

function showSource(x) {
  change({ source: x.key }, false);
  const on = citedOn.filter((c) => c.source_key === x.key).slice(0, 10);
  const by = citedBy.filter((c) => c.source_key === x.key).slice(0, 10);
  showPanel(x.name,
    facts([['Type', x.type], ['Credited in', count(x.total, 'story', 'stories')], ['By', count(x.outlets, 'outlet')]]),
    h('h3', null, 'Kinds of credit'),
    bars(KINDS.filter((k) => x.kinds[k]).map((k) => ({ name: k, segments: [[`kind-${k}`, x.kinds[k]]], text: number(x.kinds[k]) })), Math.max(...Object.values(x.kinds))),
    by.length ? [h('h3', null, 'Cited by'), bars(by.map((c) => ({ name: c.outlet, segments: [['plain', c.n_articles]], text: `${number(c.n_articles)}, ${percent(c.share)} of its articles` })), by[0].n_articles)] : null,
    on.length ? [h('h3', null, 'On news of'), bars(on.map((c) => ({ name: nameOf(c.country), open: () => leave(() => showCountry(c.country)), segments: [['plain', c.n_origins]], text: count(c.n_origins, 'story', 'stories') })), on[0].n_origins)] : null);
}
