// Countries named together: a network, a matrix and a ranking by one measure.

const MEASURES = {
  n_origins: ['stories', 'Stories that name both', (v) => number(v)],
  npmi: ['NPMI', 'Normalised pointwise mutual information: -1 never together, 0 as chance has it, 1 always', (v) => v.toFixed(2)],
  llr: ['LLR', 'Log-likelihood ratio: how sure it is that the two are not independent', (v) => v.toFixed(1)],
  jaccard: ['Jaccard', 'Share of those that name both among those that name either', (v) => v.toFixed(3)],
  lift: ['times expected', 'Units that name both over those expected if the two were independent', (v) => v.toFixed(1)],
};

const measured = (p, measure) => measure === 'lift' ? (p.expected > 0 ? p.n_units / p.expected : 0) : p[measure];

function countries() {
  const measure = MEASURES[state.measure] ? state.measure : 'n_origins';
  const level = ['document', 'paragraph', 'sentence'].includes(state.level) ? state.level : 'sentence';
  const support = Math.max(1, Number(state.support || 2));
  const size = Number(state.size || 24);
  const focus = state.country || '';
  const usable = pairs.filter((p) => p.level === level && p.n_origins >= support && (!focus || p.country_a === focus || p.country_b === focus));
  const chosen = usable.filter((p) => measured(p, measure) > 0).sort((a, b) => measured(b, measure) - measured(a, measure) || b.n_origins - a.n_origins);
  // the countries of the strongest pairs, as many as are wanted
  const codes = new Set();
  for (const p of chosen) {
    const fresh = [p.country_a, p.country_b].filter((c) => !codes.has(c));
    if (codes.size + fresh.length <= size) fresh.forEach((c) => codes.add(c));
  }
  const shown = chosen.filter((p) => codes.has(p.country_a) && codes.has(p.country_b));
  say(`${count(shown.length, 'pair')} of ${count(codes.size, 'country', 'countries')} shown`);
  const named = [...new Set(pairs.flatMap((p) => [p.country_a, p.country_b]))].sort(byName);
  const [unit, meaning, text] = MEASURES[measure];
  return [
    h('p', { class: 'standfirst' }, 'Which countries the news names together: in one article, one paragraph or one sentence. Choose a line, a cell or a name for the sentences behind it.'),
    h('form', { class: 'filters', 'aria-label': 'Filters', onsubmit: (event) => event.preventDefault() },
      choice('Measure', Object.entries(MEASURES).map(([k, [label]]) => [k, label]), measure, (v) => change({ measure: v })),
      choice('Named in one', [['document', 'article'], ['paragraph', 'paragraph'], ['sentence', 'sentence']], level, (v) => change({ level: v })),
      choice('Stories', [1, 2, 3, 5, 10, 20, 50, 100].map((n) => [String(n), `${n} or more`]), String(support), (v) => change({ support: v })),
      choice('Countries', [12, 24, 40].map((n) => [String(n), `up to ${n}`]), String(size), (v) => change({ size: v })),
      choice('Around', [['', 'all countries'], ...named.map((c) => [c, nameOf(c)])], focus, (v) => change({ country: v }))),
    h('p', { class: 'note' }, `${meaning}. All measures count stories, not copies.`),
    shown.length ? [
      h('div', { class: 'split' }, network([...codes], shown, measure), ranking(shown.slice(0, 20), measure, unit, text)),
      matrix([...codes], shown, measure, text)]
      : h('p', { class: 'empty' }, 'No pair is left by these filters.'),
  ];
}

/** Places for nodes so that pairs that belong together lie together; the same input gives the same picture. */
function layout(codes, edges, width, height, weight) {
  const nodes = codes.map((code, i) => {
    const angle = i * 2.399963;
    const r = Math.sqrt((i + 0.5) / codes.length);
    return { code, x: width / 2 + r * Math.cos(angle) * width * 0.42, y: height / 2 + r * Math.sin(angle) * height * 0.42 };
  });
  const at = new Map(nodes.map((n) => [n.code, n]));
  const ideal = 0.7 * Math.sqrt(width * height / codes.length);
  for (let round = 0; round < 320; round++) {
    const heat = 0.09 * width * (1 - round / 320) ** 1.6;
    for (const n of nodes) { n.dx = (width / 2 - n.x) * 0.6; n.dy = (height / 2 - n.y) * 0.9; }
    for (let i = 0; i < nodes.length; i++) {
      for (let j = i + 1; j < nodes.length; j++) {
        const dx = nodes[i].x - nodes[j].x || 0.1 * (i - j);
        const dy = (nodes[i].y - nodes[j].y) * 1.5;
        const push = ideal * ideal / Math.max(60, dx * dx + dy * dy);
        nodes[i].dx += dx * push; nodes[i].dy += dy * push;
        nodes[j].dx -= dx * push; nodes[j].dy -= dy * push;
      }
    }
    for (const e of edges) {
      const a = at.get(e.country_a);
      const b = at.get(e.country_b);
      const far = Math.hypot(a.x - b.x, a.y - b.y);
      const pull = far / ideal * (0.15 + 0.5 * weight(e));
      a.dx += (b.x - a.x) * pull; a.dy += (b.y - a.y) * pull;
      b.dx += (a.x - b.x) * pull; b.dy += (a.y - b.y) * pull;
    }
    for (const n of nodes) {
      const far = Math.hypot(n.dx, n.dy) || 1;
      n.x = Math.min(width - 64, Math.max(64, n.x + n.dx / far * Math.min(far, heat)));
      n.y = Math.min(height - 20, Math.max(38, n.y + n.dy / far * Math.min(far, heat)));
    }
  }
  return spread(at, nodes, width, height);
}

/** The same places, stretched to the whole of the room. */
function spread(at, nodes, width, height) {
  const stretch = (key, from, to) => {
    const values = nodes.map((n) => n[key]);
    const place = scale(Math.min(...values), Math.max(...values), from, to);
    nodes.forEach((n) => { n[key] = place(n[key]); });
  };
  stretch('x', 64, width - 64);
  stretch('y', 38, height - 20);
  return at;
}

function network(codes, edges, measure) {
  const wide = roomFor() > 900;
  const width = wide ? Math.round(roomFor() * 0.62) : roomFor();
  const height = wide ? Math.min(620, width * 0.72) : Math.max(460, width * 0.8);
  const most = Math.max(...edges.map((e) => measured(e, measure)));
  const weight = (e) => Math.sqrt(measured(e, measure) / most);
  const at = layout(codes, edges, width, height, weight);
  const largest = Math.max(1, ...codes.map((c) => (volume.find((v) => v.country === c) || { n_origins: 1 }).n_origins));
  const strokes = edges.slice(0, 160).map((e) => s('g', { class: 'edge', 'aria-label': `${nameOf(e.country_a)} and ${nameOf(e.country_b)}: ${MEASURES[measure][2](measured(e, measure))} ${MEASURES[measure][0]}` },
    s('line', { x1: at.get(e.country_a).x, y1: at.get(e.country_a).y, x2: at.get(e.country_b).x, y2: at.get(e.country_b).y, class: 'reach' }),
    s('line', { x1: at.get(e.country_a).x, y1: at.get(e.country_a).y, x2: at.get(e.country_b).x, y2: at.get(e.country_b).y, 'stroke-width': (0.8 + 6 * weight(e)).toFixed(1), 'stroke-opacity': (0.25 + 0.6 * weight(e)).toFixed(2), class: 'tie' })));
  walkable(strokes, (i) => showPair(edges[i]), (i) => [`${nameOf(edges[i].country_a)} – ${nameOf(edges[i].country_b)}`, `${MEASURES[measure][2](measured(edges[i], measure))} ${MEASURES[measure][0]}, ${count(edges[i].n_origins, 'story', 'stories')}`]);
  const nodes = codes.map((code) => {
    const n = at.get(code);
    const v = volume.find((x) => x.country === code);
    const r = 4 + 12 * Math.sqrt((v ? v.n_origins : 1) / largest);
    return s('g', { class: 'node', transform: `translate(${n.x.toFixed(1)} ${n.y.toFixed(1)})`, onclick: () => showCountry(code) },
      s('circle', { r: r.toFixed(1), class: isDisputed(code) ? 'disputed' : null }), s('text', { y: -r - 4, class: 'middle' }, clipped(code, 19), s('title', null, nameOf(code))));
  });
  return h('figure', { class: 'chart' },
    s('svg', { width, height, class: 'network', role: 'group', 'aria-label': `Network of ${codes.length} countries and ${edges.length} pairs. Arrow keys go from pair to pair, Enter opens the sentences.` }, strokes, nodes),
    h('figcaption', null, 'Size of a country: stories that name it. Width of a line: ', MEASURES[measure][0], '. ', h('span', { class: 'key ring' }), ' statehood disputed.'));
}

function ranking(edges, measure, unit, text) {
  const most = Math.max(...edges.map((e) => measured(e, measure)));
  return h('section', null, h('h3', null, `Most by ${unit}`),
    bars(edges.map((e) => ({
      name: `${nameOf(e.country_a)} – ${nameOf(e.country_b)}`, open: () => showPair(e),
      segments: [['plain', measured(e, measure)]], text: text(measured(e, measure)),
    })), most));
}

function matrix(codes, edges, measure, text) {
  const narrow = roomFor() < 600;
  const order = codes.slice(0, narrow ? 12 : 40);
  const gutter = narrow ? 96 : 140;
  const cell = Math.min(34, Math.floor((roomFor() - gutter - 70) / order.length));
  const top = narrow ? 84 : 120;
  const held = new Map(edges.flatMap((e) => [[e.country_a + e.country_b, e], [e.country_b + e.country_a, e]]));
  const values = edges.map((e) => measured(e, measure));
  const most = Math.max(...values);
  const marks = [];
  const shown = [];
  const cells = [];
  order.forEach((a, i) => order.forEach((b, j) => {
    const e = held.get(a + b);
    const box = { x: gutter + j * cell, y: top + i * cell, width: cell - 1, height: cell - 1 };
    if (!e) {
      cells.push(s('rect', { ...box, class: i === j ? 'same' : 'none' }));
      return;
    }
    const mark = s('g', { class: 'cell', 'aria-label': `${nameOf(a)} and ${nameOf(b)}: ${text(measured(e, measure))}` },
      s('rect', { ...box, 'fill-opacity': (0.08 + 0.92 * Math.sqrt(measured(e, measure) / most)).toFixed(2) }));
    marks.push(mark);
    shown.push(e);
  }));
  walkable(marks, (i) => showPair(shown[i]), (i) => [`${nameOf(shown[i].country_a)} – ${nameOf(shown[i].country_b)}`, `${text(measured(shown[i], measure))} ${MEASURES[measure][0]}`]);
  const clip = (code) => clipped(code, narrow ? 13 : 20);
  return h('figure', { class: 'chart' }, h('h3', null, 'The same as a matrix'),
    h('div', { class: 'scroll' },
      s('svg', { width: gutter + order.length * cell + 66, height: top + order.length * cell + 4, class: 'matrix', role: 'group', 'aria-label': `Matrix of ${order.length} countries. Arrow keys go from cell to cell, Enter opens the sentences.` },
        order.map((code, i) => [
          s('text', { x: gutter - 8, y: top + (i + 0.5) * cell + 4, class: 'tick end' }, clip(code)),
          s('text', { transform: `translate(${gutter + (i + 0.5) * cell + 4} ${top - 8}) rotate(-55)`, class: 'tick' }, clip(code))]),
        cells, marks)));
}
