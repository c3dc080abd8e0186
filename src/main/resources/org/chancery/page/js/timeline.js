// The recognition timeline: a lane a state, a mark an event, shape and colour for how far it went.

const GUTTER = 150;
const LANES = 24;

function filters() {
  return {
    country: state.country || '', act: state.act || '', stances: state.stance ? state.stance.split(',') : STANCES,
    confidence: Number(state.confidence || 0), origins: Number(state.stories || 1), from: state.from || '', to: state.to || '',
    rows: state.rows === 'actor' ? 'actor' : 'target',
  };
}

const begins = (text) => /^\d{4}(-\d\d){0,2}$/.test(text) ? day(text) : null;

/** Day after the last of a year, a month or a day. */
function ends(text) {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return null;
  const [y, m, d] = text.split('-').map(Number);
  return (d ? Date.UTC(y, m - 1, d + 1) : m ? Date.UTC(y, m) : Date.UTC(y + 1, 0)) / 864e5;
}

function chosenEvents(f) {
  const from = begins(f.from);
  const to = ends(f.to);
  return events.filter((e) => (!f.country || e.states.includes(f.country))
    && (!f.act || e.act === f.act) && f.stances.includes(e.stance)
    && e.confidence >= f.confidence && e.n_origins >= f.origins
    && (from === null || (e.event_date && middle(e) >= from)) && (to === null || (e.event_date && middle(e) < to)));
}

function recognition() {
  const f = filters();
  const codes = [...new Set(events.flatMap((e) => e.states.filter(Boolean)))].sort(byName);
  const chosen = chosenEvents(f);
  say(`${count(chosen.length, 'event')} chosen`);
  const toggle = (stance) => {
    const next = f.stances.includes(stance) ? f.stances.filter((x) => x !== stance) : STANCES.filter((x) => x === stance || f.stances.includes(x));
    change({ stance: next.length === STANCES.length || !next.length ? '' : next.join(',') });
  };
  const period = (label, key) => field(label, h('input', {
    type: 'text', inputmode: 'numeric', size: 9, placeholder: 'year', value: state[key] || '', pattern: '\\d{4}(-\\d\\d){0,2}',
    title: 'A year, a month (2008-02) or a day (2008-02-17)', onchange: (event) => change({ [key]: event.target.value.trim() }),
  }));
  return [
    h('p', { class: 'standfirst' }, 'Who recognised whom, and when it happened. One mark is one event, however many articles tell it; larger marks are told by more stories. Drag across the chart for a period.'),
    h('form', { class: 'filters', 'aria-label': 'Filters', onsubmit: (event) => event.preventDefault() },
      choice('Country', [['', 'all'], ...codes.map((c) => [c, nameOf(c)])], f.country, (v) => change({ country: v })),
      choice('Act', [['', 'all'], ...Object.entries(ACTS)], f.act, (v) => change({ act: v })),
      h('fieldset', { class: 'stances' }, h('legend', null, 'Stance'), STANCES.map((stance) =>
        h('button', { type: 'button', 'aria-pressed': String(f.stances.includes(stance)), onclick: () => toggle(stance) }, icon(stance), stance))),
      choice('Confidence', [['', 'any'], ['0.5', '0.5 or more'], ['0.7', '0.7 or more'], ['0.8', '0.8 or more'], ['0.9', '0.9 or more']], state.confidence || '', (v) => change({ confidence: v })),
      choice('Stories', [['', '1 or more'], ['2', '2 or more'], ['3', '3 or more'], ['5', '5 or more'], ['10', '10 or more']], state.stories || '', (v) => change({ stories: v })),
      period('From', 'from'), period('To', 'to'),
      choice('Lanes', [['', 'by target'], ['actor', 'by actor']], state.rows || '', (v) => change({ rows: v })),
      h('button', { type: 'button', class: 'reset', onclick: () => go('recognition', {}) }, 'Reset')),
    h('p', { class: 'tally' }, h('strong', null, count(chosen.length, 'event')),
      data.run.tableRows.recognition_timeline > events.length
        ? ` of the ${number(events.length)} that most stories tell; the table recognition_timeline has all ${number(data.run.tableRows.recognition_timeline)}` : '', '.'),
    timelineChart(chosen, f),
    eventTable(chosen),
  ];
}

/** Lanes: [{code, events}], those with most events first; the rest together. */
function lanes(dated, by) {
  const groups = new Map();
  for (const e of dated) {
    if (!groups.has(e[by])) groups.set(e[by], []);
    groups.get(e[by]).push(e);
  }
  const sorted = [...groups].map(([code, list]) => ({ code, list })).sort((a, b) => b.list.length - a.list.length || byName(a.code, b.code));
  if (sorted.length <= LANES + 1) return sorted;
  return [...sorted.slice(0, LANES), { code: null, list: sorted.slice(LANES).flatMap((l) => l.list), others: sorted.length - LANES }];
}

const radius = (e, narrow) => Math.min(narrow ? 7 : 9, (narrow ? 3.4 : 4) + 1.3 * Math.log2(e.n_origins));

/** Puts the events of a lane on levels so that they do not hide each other; gives back the number of levels each way. */
function levels(list, x, narrow) {
  const right = new Map();
  let highest = 0;
  for (const e of list.sort((a, b) => middle(a) - middle(b) || a.rank - b.rank)) {
    const at = x(middle(e));
    const r = radius(e, narrow);
    let level = 0;
    for (let k = 0; k < 12; k++) {
      level = k % 2 ? (k + 1) / 2 : -k / 2;
      if (!(right.get(level) > at - r - 0.5)) break;
    }
    right.set(level, at + r);
    e.level = level;
    highest = Math.max(highest, Math.abs(level));
  }
  return highest;
}

function timelineChart(chosen, f) {
  const dated = chosen.filter((e) => e.event_date);
  if (!dated.length) return h('p', { class: 'empty' }, 'No dated event is left by these filters.');
  const width = roomFor();
  const narrow = width < 600;
  const gutter = narrow ? 92 : GUTTER;
  const days = dated.map(middle);
  const low = begins(f.from) ?? Math.min(...days);
  const high = ends(f.to) ?? Math.max(...days);
  const pad = Math.max(10, (high - low) * 0.02);
  const x = scale(low - pad, high + pad, gutter + 8, width - 12);
  let y = 30;
  const rowsOfMarks = [];
  const marks = [];
  const order = [];
  for (const lane of lanes(dated, f.rows)) {
    const high = levels(lane.list, x, narrow);
    const step = narrow ? 9 : 11;
    const height = Math.max(26, (2 * high + 1) * step + 10);
    const mid = y + height / 2;
    rowsOfMarks.push(s('line', { x1: 0, x2: width, y1: y + height, y2: y + height, class: 'lane' }));
    const label = lane.code ? nameOf(lane.code) : `${lane.others} others`;
    rowsOfMarks.push(s('text', { x: 0, y: mid + 4, class: lane.code && isDisputed(lane.code) ? 'lane-name disputed' : 'lane-name' },
      label.length > (narrow ? 13 : 21) ? label.slice(0, narrow ? 12 : 20) + '…' : label, s('title', null, label)));
    for (const e of lane.list) {
      const mark = s('g', { transform: `translate(${x(middle(e)).toFixed(1)} ${(mid + e.level * step).toFixed(1)})`, class: 'mark', 'aria-label': `${when(e.event_date, e.precision)}: ${told(e)}, ${e.stance}, ${count(e.n_origins, 'story', 'stories')}` },
        s('circle', { r: 11, class: 'reach' }), shape(e.stance, radius(e, narrow)));
      marks.push(mark);
      order.push(e);
    }
    y += height;
  }
  const axis = ticks(low - pad, high + pad, narrow ? 4 : 10);
  const svg = s('svg', { width, height: y + 8, class: 'timeline', role: 'group', 'aria-label': `Timeline of ${count(dated.length, 'dated event')}. Arrow keys go from event to event, Enter opens its evidence.` },
    axis.map(([at, label]) => [s('line', { x1: x(at), x2: x(at), y1: 22, y2: y, class: 'grid' }), s('text', { x: x(at), y: 14, class: 'tick middle' }, label)]),
    rowsOfMarks, brush(x, gutter, width, y, low - pad, high + pad), marks);
  walkable(marks, (i) => showEvent(order[i]), (i) => [told(order[i]), `${when(order[i].event_date, order[i].precision)} · ${order[i].stance} · ${count(order[i].n_origins, 'story', 'stories')}`]);
  const undated = chosen.length - dated.length;
  return h('figure', { class: 'chart' }, svg,
    h('figcaption', null, STANCES.map((stance) => h('span', { class: 'key' }, icon(stance), stance)),
      undated ? ` ${count(undated, 'event')} without a date stand in the list only.` : null));
}

/** A strip under the marks: dragging over it chooses a period. */
function brush(x, gutter, width, height, low, high) {
  const box = s('rect', { y: 22, height: height - 22, width: 0, class: 'brush' });
  const ground = s('rect', { x: gutter, y: 22, width: Math.max(0, width - gutter), height: height - 22, class: 'ground' });
  const back = (px) => new Date((low + (px - gutter - 8) / (width - 20 - gutter) * (high - low)) * 864e5).toISOString().slice(0, 10);
  let from = null;
  const at = (event) => event.clientX - ground.ownerSVGElement.getBoundingClientRect().x;
  ground.addEventListener('pointerdown', (event) => { from = at(event); ground.setPointerCapture(event.pointerId); });
  ground.addEventListener('pointermove', (event) => {
    if (from === null) return;
    box.setAttribute('x', Math.min(from, at(event)));
    box.setAttribute('width', Math.abs(at(event) - from));
  });
  ground.addEventListener('pointerup', (event) => {
    const [a, b] = [from, at(event)].sort((p, q) => p - q);
    from = null;
    if (b - a > 8) change({ from: back(a), to: back(b) });
    else box.setAttribute('width', 0);
  });
  ground.addEventListener('pointercancel', () => { from = null; box.setAttribute('width', 0); });
  return [box, ground];
}

function eventTable(chosen) {
  return [h('h3', null, 'The events'), table('Events', [
    { head: 'Date', cell: (e) => h('span', { class: 'nowrap' }, when(e.event_date, e.precision)), value: (e) => e.event_date },
    { head: 'Event', cell: (e) => h('button', { type: 'button', class: 'plain', onclick: () => showEvent(e) }, told(e)), value: told },
    { head: 'Stance', cell: (e) => badge(e.stance), value: (e) => STANCES.indexOf(e.stance) },
    { head: 'Stories', number: true, cell: (e) => number(e.n_origins), value: (e) => e.n_origins },
    { head: 'Confidence', number: true, cell: (e) => e.confidence.toFixed(2), value: (e) => e.confidence },
    { head: 'First told by', cell: (e) => bdi(e.first_outlet || '–'), value: (e) => e.first_outlet },
  ], chosen, [0, true])];
}
