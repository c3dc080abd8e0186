// The panel at the side: the evidence of an event, the sentences of a pair, a country, a source.

const panel = $('panel');
let closing = null;

/** Opens the panel; when it is closed the focus goes back to where it came from. */
function showPanel(title, ...content) {
  const before = document.activeElement;
  panel.replaceChildren(
    h('header', null,
      h('h2', { id: 'panel-title', tabindex: -1 }, title),
      h('button', { type: 'button', class: 'icon', 'aria-label': 'Close', onclick: () => panel.close() }, '✕')),
    h('div', { class: 'content' }, content));
  hideTip();
  if (!panel.open) {
    panel.showModal();
    closing = () => before && before.isConnected && before.focus();
  }
  panel.scrollTop = 0;
  $('panel-title').focus();
}

panel.addEventListener('close', () => {
  if (state.event || state.country_panel || state.pair || state.source) {
    change({ event: '', country_panel: '', pair: '', source: '' }, false);
  }
  if (closing) closing();
  closing = null;
});
panel.addEventListener('click', (event) => { if (event.target === panel) panel.close(); });

/** A sentence with its countries marked. */
function marked(sentence, highlights, important) {
  const out = [];
  let at = 0;
  for (const [start, end, code] of highlights) {
    if (start < at || end > sentence.length) continue;
    out.push(sentence.slice(at, start));
    out.push(h('mark', { class: important.includes(code) ? 'main' : null, title: nameOf(code) }, sentence.slice(start, end)));
    at = end;
  }
  out.push(sentence.slice(at));
  return h('bdi', null, out);
}

function quotation({ sentence, url, outlet, date, claimant, article, highlights }, important) {
  return h('figure', { class: 'quotation' },
    h('blockquote', null, marked(sentence, highlights, important)),
    h('figcaption', null,
      h('span', null, outlet ? link(url, bdi(outlet)) : link(url, url ? 'The article' : 'Unknown outlet')),
      h('span', null, date || 'undated'),
      claimant ? h('span', null, 'claimed by ', bdi(claimant)) : null,
      h('code', { title: 'Id of the article, for chancery explain INPUT --id' }, article)));
}

const evidenceOf = (e) => e.evidence.map(([sentence, url, outlet, date, claimant, article, highlights]) =>
  ({ sentence, url, outlet, date, claimant, article, highlights }));

const badge = (stance) => h('span', { class: `badge ${stance}` }, icon(stance), stance);

const facts = (pairs) => h('dl', { class: 'facts' }, pairs.filter(Boolean).map(([term, ...said]) =>
  h('div', null, h('dt', null, term), h('dd', null, said))));

function showEvent(e) {
  change({ event: e.event_id }, false);
  const claimants = [...new Set(evidenceOf(e).map((x) => x.claimant).filter(Boolean))];
  const most = Math.max(1, ...e.date_candidates.map(([, , n]) => n));
  showPanel(told(e),
    h('p', null, badge(e.stance), ' · ', ACTS[e.act]),
    facts([
      ['Date', when(e.event_date, e.precision), e.precision ? h('small', null, ` known to the ${e.precision}`) : null],
      ['Told by', `${count(e.n_origins, 'story', 'stories')}, ${count(e.n_articles, 'article')}, ${count(e.n_outlets, 'outlet')}, ${count(e.n_publishers, 'publisher')}`],
      e.reported ? ['First reported', e.reported, e.first_outlet ? [' by ', bdi(e.first_outlet)] : null] : null,
      ['Confidence', e.confidence.toFixed(2)],
      claimants.length ? ['Claimed by', claimants.map((c, i) => [i ? ', ' : '', bdi(c)])] : null,
      e.toward ? ['Over the recognition of', nameOf(e.toward)] : null,
    ]),
    h('h3', null, 'In these words'),
    evidenceOf(e).map((x) => quotation(x, e.states)),
    e.evidence.length < Math.min(3, e.n_origins) ? h('p', { class: 'note' }, 'One sentence only: the page carries more for the events that most stories tell.') : null,
    e.date_candidates.length > 1 ? [h('h3', null, 'Dates that articles give'),
      bars(e.date_candidates.map(([date, precision, n]) => ({ name: when(date, precision), segments: [[e.stance, n]], text: count(n, 'story', 'stories') })), most)] : null,
    h('p', { class: 'links' },
      h('button', { type: 'button', onclick: () => leave(() => showCountry(e.actor)) }, nameOf(e.actor)),
      h('button', { type: 'button', onclick: () => leave(() => showCountry(e.target)) }, nameOf(e.target)),
      h('a', { href: address({ view: 'recognition', event: e.event_id }) }, 'Link to this event')));
}

/** Goes from one panel to another. */
function leave(next) {
  state = { ...state, event: '', country_panel: '', pair: '', source: '' };
  next();
}

function showPair(p) {
  change({ pair: p.country_a + p.country_b }, false);
  const all = pairs.filter((q) => q.country_a === p.country_a && q.country_b === p.country_b);
  const sentences = data.pairs.sentences[p.country_a + p.country_b] || [];
  showPanel(`${nameOf(p.country_a)} and ${nameOf(p.country_b)}`,
    table('Measures by nearness', [
      { head: 'Named in one', header: true, cell: (q) => q.level },
      { head: 'stories', number: true, cell: (q) => number(q.n_origins) },
      { head: 'expected', number: true, cell: (q) => q.expected.toFixed(1) },
      { head: 'NPMI', number: true, cell: (q) => q.npmi.toFixed(2) },
      { head: 'LLR', number: true, cell: (q) => q.llr.toFixed(1) },
      { head: 'Jaccard', number: true, cell: (q) => q.jaccard.toFixed(2) },
    ], all),
    h('h3', null, 'The latest sentences that name both'),
    sentences.length
      ? sentences.map(([sentence, url, outlet, date, article, highlights]) =>
        quotation({ sentence, url, outlet, date, article, highlights }, [p.country_a, p.country_b]))
      : h('p', { class: 'note' }, 'The page carries no sentence of this pair. It does for the pairs that stand together in most stories.'),
    h('p', { class: 'links' },
      [p.country_a, p.country_b].map((c) => h('button', { type: 'button', onclick: () => leave(() => showCountry(c)) }, nameOf(c)))));
}

function showCountry(code) {
  change({ country_panel: code }, false);
  const v = volume.find((x) => x.country === code);
  const own = events.filter((e) => e.states.includes(code));
  const near = pairs.filter((p) => p.level === 'document' && (p.country_a === code || p.country_b === code)).slice(0, 6);
  const latest = [...own].filter((e) => e.event_date).sort((a, b) => compare(b.event_date, a.event_date)).slice(0, 8);
  const by = statuses.filter((x) => x.target === code && x.status === 'recognized').length;
  showPanel(nameOf(code),
    isDisputed(code) ? h('p', { class: 'note' }, 'Its statehood is disputed.') : null,
    facts([
      ['Named in', v ? `${count(v.n_origins, 'story', 'stories')}, ${percent(v.n_origins / v.n_total)} of all` : 'no story'],
      ['Acts told', count(own.length, 'event')],
      by ? ['Recognised by', `${count(by, 'state')}, by this corpus`] : null,
    ]),
    latest.length ? [h('h3', null, 'Latest acts'), eventList(latest)] : null,
    near.length ? [h('h3', null, 'Named together with'),
      bars(near.map((p) => ({
        name: nameOf(p.country_a === code ? p.country_b : p.country_a),
        open: () => leave(() => showPair(p)), segments: [['plain', p.n_origins]], text: count(p.n_origins, 'story', 'stories'),
      })), near[0].n_origins)] : null,
    h('p', { class: 'links' },
      h('a', { href: address({ view: 'recognition', country: code }) }, 'On the timeline'),
      h('a', { href: address({ view: 'status', country: code }) }, 'Its status'),
      h('a', { href: address({ view: 'time', countries: code }) }, 'Over time')));
}

/** Events as a list that opens their evidence. */
function eventList(list) {
  return h('ol', { class: 'events' }, list.map((e) => h('li', null,
    h('time', null, when(e.event_date, e.precision)),
    h('button', { type: 'button', class: 'plain', onclick: () => leave(() => showEvent(e)) }, icon(e.stance), told(e)),
    h('span', { class: 'value' }, count(e.n_origins, 'story', 'stories')))));
}

/** What the address asks the panel to show. */
function openFromAddress() {
  const pair = state.pair && pairs.find((p) => p.country_a + p.country_b === state.pair);
  if (state.event && eventById.has(state.event)) showEvent(eventById.get(state.event));
  else if (pair) showPair(pair);
  else if (state.country_panel && data.names[state.country_panel]) showCountry(state.country_panel);
  else if (state.source && sources.has(state.source)) showSource(sources.get(state.source));
  else if (panel.open) panel.close();
}
