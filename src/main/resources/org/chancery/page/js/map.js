// The world: how much each country is in the news, or how each stands to one.

/** Natural Earth projection by Tom Patterson, in the polynomial of Šavrič, Jenny and others (2011). */
function project(longitude, latitude) {
  const l = longitude * Math.PI / 180;
  const p = latitude * Math.PI / 180;
  const p2 = p * p;
  const p4 = p2 * p2;
  return [
    l * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4))),
    p * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4))),
  ];
}

const NORTH = 84;
const SOUTH = -57;

/** A ring across the date line as two, one at each edge of the map, which clips them. */
function unwrapped(ring) {
  let turn = 0;
  const whole = ring.map(([x, y], i) => {
    if (i) turn += Math.abs(x - ring[i - 1][0]) > 180 ? (x < ring[i - 1][0] ? 360 : -360) : 0;
    return [x + turn, y];
  });
  const shift = whole.some(([x]) => x > 180) ? -360 : whole.some(([x]) => x < -180) ? 360 : 0;
  return shift ? [whole, whole.map(([x, y]) => [x + shift, y])] : [whole];
}

/** The map's edge. */
function edge() {
  const side = (longitude, from, to) => Array.from({ length: 37 }, (_, i) => project(longitude, from + (to - from) * i / 36));
  return [...side(-180, SOUTH, NORTH), ...side(180, NORTH, SOUTH)];
}

let drawnShapes = null;

/** Outlines by code in projected units: {code, d, box}; computed once. */
function outlines() {
  if (drawnShapes) return drawnShapes;
  const world = JSON.parse($('shapes').textContent);
  const [kx, ky] = world.transform.scale;
  const [tx, ty] = world.transform.translate;
  const arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [(x += dx) * kx + tx, (y += dy) * ky + ty]);
  });
  const ring = (indices) => indices.flatMap((i, k) => (i < 0 ? [...arcs[~i]].reverse() : arcs[i]).slice(k ? 1 : 0));
  drawnShapes = world.countries.map(({ id, type, arcs: parts }) => {
    const rings = (type === 'Polygon' ? parts : parts.flat()).map(ring).flatMap(unwrapped).map((r) => r.map((p) => project(...p)));
    const largest = rings.reduce((a, r) => r.length > a.length ? r : a, []);
    const xs = largest.map((p) => p[0]);
    const ys = largest.map((p) => p[1]);
    const at = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
    return { id, rings, at, size: Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) };
  });
  return drawnShapes;
}

function map() {
  const towards = state.towards || '';
  const by = new Map(volume.map((v) => [v.country, v]));
  const targets = [...new Set(statuses.map((x) => x.target))].sort(byName);
  const standing = new Map(statuses.filter((x) => x.target === towards).map((x) => [x.actor, x]));
  const classes = quantiles(volume.map((v) => v.n_origins));
  const classOf = (code) => towards ? (code === towards ? 'itself' : standing.has(code) ? STATUS_CLASS[standing.get(code).status] : 'nothing')
    : by.has(code) ? `q${classes.findIndex((limit) => by.get(code).n_origins <= limit)}` : 'nothing';
  const textOf = (code) => towards ? (standing.has(code) ? `${STATES[standing.get(code).status]}, since ${when(standing.get(code).since, standing.get(code).precision)}` : 'no act told')
    : by.has(code) ? `${count(by.get(code).n_origins, 'story', 'stories')}, ${percent(by.get(code).n_origins / by.get(code).n_total)}` : 'not named';
  const listed = towards ? statuses.filter((x) => x.target === towards).map((x) => ({ code: x.actor, text: textOf(x.actor), open: () => eventById.has(x.last_event_id) ? showEvent(eventById.get(x.last_event_id)) : showCountry(x.actor) })).sort((a, b) => byName(a.code, b.code))
    : volume.slice(0, 30).map((v) => ({ code: v.country, text: textOf(v.country), open: () => showCountry(v.country) }));
  return [
    h('p', { class: 'standfirst' }, towards ? `How other states stand to ${nameOf(towards)}, by this corpus.` : 'Where the news is about: stories that name each country.'),
    h('form', { class: 'filters', 'aria-label': 'Filters', onsubmit: (event) => event.preventDefault() },
      choice('Show', [['', 'stories that name a country'], ...targets.map((c) => [c, `who recognises ${nameOf(c)}`])], towards, (v) => change({ towards: v }))),
    drawMap(classOf, textOf),
    h('figcaption', { class: 'legend' }, towards
      ? [...new Set([...standing.values()].map((x) => STATUS_CLASS[x.status]))].map((c) => h('span', { class: 'key' }, h('span', { class: `swatch map-${c}` }), Object.keys(STATES).filter((k) => STATUS_CLASS[k] === c).map((k) => STATES[k]).join(' or ')))
      : classes.map((limit, i) => h('span', { class: 'key' }, h('span', { class: `swatch map-q${i}` }), between(i ? classes[i - 1] + 1 : 1, limit))),
    h('span', { class: 'key' }, h('span', { class: 'key ring' }), 'statehood disputed'), h('span', { class: 'key' }, h('span', { class: 'swatch map-nothing' }), towards ? 'no act told' : 'not named')),
    h('p', { class: 'note' }, 'Shapes: Natural Earth. They show who holds the ground, and take no side.'),
    listed.length ? h('section', null, h('h3', null, towards ? 'State by state' : 'Named in most stories'),
      h('ol', { class: 'flow' }, listed.map((x) => h('li', null, h('button', { type: 'button', class: 'plain', onclick: x.open }, nameOf(x.code)), h('span', { class: 'value' }, x.text))))) : null,
  ];
}

const between = (from, to) => from === to ? number(to) : `${number(from)}–${number(to)}`;

/** Upper limits of six classes with about as many countries each. */
function quantiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const limits = [0.3, 0.5, 0.7, 0.85, 0.95, 1].map((q) => sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)]);
  return [...new Set(limits)];
}

function drawMap(classOf, textOf) {
  const width = roomFor();
  const k = width / 5.46;
  const top = project(0, NORTH)[1];
  const height = Math.ceil(k * (top - project(0, SOUTH)[1])) + 2;
  const px = ([x, y]) => [(x + 2.73) * k, (top - y) * k + 1];
  const pathOf = (ring) => 'M' + ring.map((p) => px(p).map((v) => v.toFixed(1)).join(' ')).join('L') + 'Z';
  const named = (element, code) => {
    element.addEventListener('pointerenter', () => showTip(centre(element), nameOf(code) + (isDisputed(code) ? ', statehood disputed' : ''), textOf(code)));
    element.addEventListener('pointerleave', hideTip);
    element.addEventListener('click', () => showCountry(code));
    return element;
  };
  const land = [];
  const rings = [];
  for (const shape of outlines()) {
    const d = shape.rings.map(pathOf).join('');
    const path = s('path', { d, class: `land map-${shape.id ? classOf(shape.id) : 'nothing'}` });
    land.push(data.names[shape.id] ? named(path, shape.id) : path);
    if (!data.names[shape.id]) continue;
    const [x, y] = px(shape.at);
    const small = shape.size * k < 5;
    if (isDisputed(shape.id)) rings.push(named(s('circle', { cx: x, cy: y, r: Math.max(4.5, Math.min(9, shape.size * k / 2 + 2)), class: 'disputed' }), shape.id));
    else if (small && classOf(shape.id) !== 'nothing') rings.push(named(s('circle', { cx: x, cy: y, r: 2.6, class: `land map-${classOf(shape.id)}` }), shape.id));
  }
  for (const [code, place] of Object.entries(data.places)) {
    if (!place.at) continue;
    const [x, y] = px(project(...place.at));
    if (place.disputed) rings.push(named(s('circle', { cx: x, cy: y, r: 4.5, class: `disputed map-${classOf(code)}` }), code));
    else if (classOf(code) !== 'nothing') rings.push(named(s('circle', { cx: x, cy: y, r: 2.6, class: `land map-${classOf(code)}` }), code));
  }
  return h('figure', { class: 'chart' }, s('svg', { width, height, class: 'map', role: 'img', 'aria-label': 'World map; the same stands in the list beneath' },
    s('defs', null, s('clipPath', { id: 'edge' }, s('path', { d: pathOf(edge()) }))),
    s('path', { d: pathOf(edge()), class: 'sea' }), s('g', { 'clip-path': 'url(#edge)' }, land), rings));
}
