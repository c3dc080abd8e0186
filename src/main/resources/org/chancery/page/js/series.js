// Countries in the news over time, as shares of all stories of each period.

/** Lines at once, each with a colour in the style and a dash of its own. */
const LINES = 6;
const DASHES = [null, '7 3', '2 3', '10 3 2 3', '5 2', '1 2'];

/** The months of the data in larger periods: [{label, total, months: [index…]}], periods without input with total 0. */
function periods(unit) {
  const starts = data.volume.months.starts;
  const key = (serial) => unit === 'year' ? String(Math.floor(serial / 12))
    : unit === 'quarter' ? `${Math.floor(serial / 12)} Q${Math.floor(serial % 12 / 3) + 1}`
      : `${Math.floor(serial / 12)}-${String(serial % 12 + 1).padStart(2, '0')}`;
  const serials = starts.map((start) => Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1);
  const out = [];
  const held = new Map();
  for (let serial = serials[0]; serial <= serials[serials.length - 1]; serial++) {
    const label = key(serial);
    if (!held.has(label)) {
      held.set(label, { label, total: 0, place: out.length });
      out.push(held.get(label));
    }
  }
  const placeOf = serials.map((serial, i) => {
    const period = held.get(key(serial));
    period.total += data.volume.months.n_total[i];
    return period.place;
  });
  return { list: out, placeOf };
}

function time() {
  const starts = data.volume.months.starts;
  if (!starts.length) return [h('p', { class: 'empty' }, 'No article has a day of publication, so there is nothing to show over time.')];
  const spread = (Number(starts[starts.length - 1].slice(0, 4)) - Number(starts[0].slice(0, 4)) + 1) * 12;
  const unit = ['month', 'quarter', 'year'].includes(state.unit) ? state.unit : spread > 240 ? 'year' : spread > 72 ? 'quarter' : 'month';
  const withSeries = Object.keys(data.volume.months.n_origins);
  const ordered = volume.map((v) => v.country).filter((c) => withSeries.includes(c));
  const chosen = (state.countries ? state.countries.split(',') : ordered.slice(0, 4)).filter((c) => withSeries.includes(c)).slice(0, LINES);
  const left = ordered.filter((c) => !chosen.includes(c)).sort(byName);
  const { list, placeOf } = periods(unit);
  const series = chosen.map((code, i) => {
    const n = list.map(() => 0);
    for (const [month, stories] of data.volume.months.n_origins[code]) n[placeOf[month]] += stories;
    return { code, i, n, share: n.map((v, k) => list[k].total ? v / list[k].total : null) };
  });
  say(`${chosen.map(nameOf).join(', ')} by ${unit}`);
  return [
    h('p', { class: 'standfirst' }, 'How much of the news each country is in: its share of the stories of each period, so that a larger dump makes no larger line.'),
    h('form', { class: 'filters', 'aria-label': 'Filters', onsubmit: (event) => event.preventDefault() },
      chosen.length < LINES ? choice('Add a country', [['', 'choose'], ...left.map((c) => [c, nameOf(c)])], '', (v) => v && change({ countries: [...chosen, v].join(',') })) : null,
      choice('Period', [['month', 'month'], ['quarter', 'quarter'], ['year', 'year']], unit, (v) => change({ unit: v })),
      h('div', { class: 'chips' }, series.map((line) => h('button', {
        type: 'button', class: 'chip', 'aria-label': `Take ${nameOf(line.code)} out`,
        onclick: () => change({ countries: chosen.filter((c) => c !== line.code).join(',') }),
      }, stroke(line.i), nameOf(line.code), ' ✕')))),
    lineChart(list, series),
    h('details', null, h('summary', null, 'The numbers'),
      table(`Share of stories by ${unit}`, [
        { head: 'Period', header: true, cell: (p) => p.label, value: (p) => p.label },
        { head: 'Stories', number: true, cell: (p) => number(p.total), value: (p) => p.total },
        ...series.map((line) => ({ head: nameOf(line.code), number: true, cell: (p) => p.total ? `${number(line.n[p.place])} (${percent(line.share[p.place])})` : 'gap', value: (p) => line.share[p.place] })),
      ], list, [0, true])),
    h('p', { class: 'note' }, `The page carries the ${withSeries.length} countries named most; the table country_volume has all, by day, week and month.`),
  ];
}

const stroke = (i) => s('svg', { width: 22, height: 10, 'aria-hidden': 'true' }, s('line', { x1: 0, x2: 22, y1: 5, y2: 5, class: `line line${i}`, 'stroke-dasharray': DASHES[i] }));

function lineChart(list, series) {
  const width = roomFor();
  const narrow = width < 600;
  const height = narrow ? 320 : 420;
  const left = 48;
  const right = narrow ? 12 : 130;
  const bottom = height - 26;
  const most = Math.max(0.01, ...series.flatMap((line) => line.share.filter((v) => v !== null)));
  const grid = steps(most * 100, 5).map((v) => v / 100);
  const y = scale(0, grid[grid.length - 1], bottom, 12);
  const x = scale(0, Math.max(1, list.length - 1), left + 6, width - right);
  const step = list.length > 1 ? x(1) - x(0) : width - right - left;
  const every = Math.ceil(list.length / Math.max(2, (width - left - right) / 74));
  const gaps = list.filter((p) => !p.total);
  const cursor = s('line', { y1: 12, y2: bottom, class: 'cursor', visibility: 'hidden' });
  const svg = s('svg', { width, height, class: 'lines', role: 'img', 'aria-label': `Share of stories that name ${series.map((l) => nameOf(l.code)).join(', ')}; the numbers stand in the table beneath` },
    hatch(),
    gaps.map((p) => s('rect', { x: x(p.place) - step / 2, width: step, y: 12, height: bottom - 12, fill: 'url(#hatch)' })),
    grid.map((v) => [s('line', { x1: left, x2: width - right, y1: y(v), y2: y(v), class: 'grid' }), s('text', { x: left - 8, y: y(v) + 4, class: 'tick end' }, `${+(v * 100).toFixed(1)} %`)]),
    list.map((p, i) => i % every === 0 ? s('text', { x: x(i), y: height - 6, class: 'tick middle' }, p.label) : null),
    series.map((line) => pathOf(line, x, y)),
    narrow ? null : endLabels(series, y, width - right + 10),
    cursor);
  svg.addEventListener('pointermove', (event) => {
    const box = svg.getBoundingClientRect();
    const i = Math.min(list.length - 1, Math.max(0, Math.round((event.clientX - box.x - x(0)) / step)));
    cursor.setAttribute('x1', x(i)); cursor.setAttribute('x2', x(i)); cursor.setAttribute('visibility', 'visible');
    showTip({ x: box.x + x(i), y: event.clientY - 6 }, h('strong', null, list[i].label),
      ...(list[i].total ? [count(list[i].total, 'story', 'stories'), ...series.map((line) => `${nameOf(line.code)} ${percent(line.share[i])}`)] : ['no input: a gap']));
  });
  svg.addEventListener('pointerleave', () => { cursor.setAttribute('visibility', 'hidden'); hideTip(); });
  return h('figure', { class: 'chart' }, svg,
    h('figcaption', null, 'Share of the stories of each period that name the country.', gaps.length ? [' ', h('span', { class: 'key hatched' }), ' no input.'] : null));
}

/** A line that breaks where a period has no input; a period alone between gaps is a dot. */
function pathOf(line, x, y) {
  const runs = [];
  let open = null;
  line.share.forEach((v, i) => {
    if (v === null) { open = null; return; }
    if (!open) runs.push(open = []);
    open.push([x(i), y(v)]);
  });
  return runs.map((run) => run.length === 1
    ? s('circle', { cx: run[0][0], cy: run[0][1], r: 3, class: `dot line${line.i}` })
    : s('path', { d: 'M' + run.map(([a, b]) => `${a.toFixed(1)} ${b.toFixed(1)}`).join('L'), class: `line line${line.i}`, 'stroke-dasharray': DASHES[line.i] }));
}

/** The names at the lines' ends, moved apart. */
function endLabels(series, y, x) {
  const labels = series.map((line) => ({ line, y: y([...line.share].reverse().find((v) => v !== null) || 0) })).sort((a, b) => a.y - b.y);
  for (let i = 1; i < labels.length; i++) labels[i].y = Math.max(labels[i].y, labels[i - 1].y + 16);
  const over = labels.length ? Math.max(0, labels[labels.length - 1].y - y(0) - 4) : 0;
  return labels.map((l) => s('text', { x, y: l.y + 4 - over, class: `end-label line${l.line.i}` }, nameOf(l.line.code)));
}
