// Who stands how to whom by the last act of each pair.

const STATUS_ORDER = Object.keys(STATES);
const STATUS_CLASS = { recognized: 'done', relations: 'done2', withdrawn: 'withdrawn', severed: 'withdrawn', announced: 'announced', considered: 'considered', refused: 'refused' };
const STATUS_ICON = { recognized: 'done', relations: 'done', withdrawn: 'refused', severed: 'refused', announced: 'announced', considered: 'considered', refused: 'refused' };

const statusBadge = (status) => h('span', { class: `badge ${STATUS_CLASS[status]}` }, icon(STATUS_ICON[status]), STATES[status]);

function status() {
  const asOf = statuses.length ? statuses[0].as_of : null;
  const country = state.country || '';
  const wanted = state.status || '';
  const codes = [...new Set(statuses.flatMap((x) => [x.actor, x.target]))].sort(byName);
  const chosen = statuses.filter((x) => (!country || x.actor === country || x.target === country) && (!wanted || x.status === wanted));
  say(`${count(chosen.length, 'pair')} chosen`);
  return [
    h('p', { class: 'standfirst' }, 'Who recognises whom', asOf ? ` as of ${asOf}` : '', ', by this corpus: the acts of each pair replayed, the last one counts. What no article tells is not here.'),
    recognisedBy(),
    h('form', { class: 'filters', 'aria-label': 'Filters', onsubmit: (event) => event.preventDefault() },
      choice('Country', [['', 'all'], ...codes.map((c) => [c, nameOf(c)])], country, (v) => change({ country: v })),
      choice('Status', [['', 'all'], ...Object.entries(STATES)], wanted, (v) => change({ status: v }))),
    h('p', { class: 'tally' }, h('strong', null, count(chosen.length, 'pair')),
      data.run.tableRows.recognition_status > statuses.length ? ` of the ${number(statuses.length)} with most events; the table recognition_status has all ${number(data.run.tableRows.recognition_status)}` : '', '.'),
    table('Status of pairs of states', [
      { head: 'State', header: true, cell: (x) => nameOf(x.actor), value: (x) => nameOf(x.actor) },
      { head: 'towards', cell: (x) => nameOf(x.target), value: (x) => nameOf(x.target) },
      { head: 'Status', cell: (x) => statusBadge(x.status), value: (x) => STATUS_ORDER.indexOf(x.status) },
      { head: 'Since', cell: (x) => h('span', { class: 'nowrap' }, when(x.since, x.precision)), value: (x) => x.since },
      { head: 'By', cell: (x) => eventById.has(x.last_event_id)
        ? h('button', { type: 'button', class: 'plain', onclick: () => showEvent(eventById.get(x.last_event_id)) }, told(eventById.get(x.last_event_id)))
        : ACTS[x.last_act] },
      { head: 'Events', number: true, cell: (x) => number(x.n_events), value: (x) => x.n_events },
      { head: 'Contradictions', cell: (x) => x.contradictions.length ? h('details', null, h('summary', null, count(x.contradictions.length, 'note')), x.contradictions.map((c) => h('p', null, bdi(c)))) : '' },
    ], chosen, [5, true]),
  ];
}

/** The states about which most others took a stand. */
function recognisedBy() {
  const byTarget = new Map();
  for (const x of statuses.filter((y) => y.status !== 'relations' && y.status !== 'severed')) {
    if (!byTarget.has(x.target)) byTarget.set(x.target, new Map());
    const held = byTarget.get(x.target);
    held.set(x.status, (held.get(x.status) || 0) + 1);
  }
  const top = [...byTarget].map(([code, held]) => ({ code, held, n: sum([...held.values()], (v) => v) }))
    .sort((a, b) => b.n - a.n || byName(a.code, b.code)).slice(0, 8);
  if (!top.length) return null;
  return h('figure', { class: 'chart' },
    bars(top.map((t) => ({
      name: nameOf(t.code), open: () => change({ country: t.code }),
      segments: STATUS_ORDER.filter((k) => t.held.has(k)).map((k) => [STATUS_CLASS[k], t.held.get(k)]),
      text: roomFor() < 600 ? number(t.n) : STATUS_ORDER.filter((k) => t.held.has(k)).map((k) => `${t.held.get(k)} ${STATES[k]}`).join(', '),
    })), top[0].n),
    h('figcaption', null, 'States by how others stand to them, those with most first.'));
}
