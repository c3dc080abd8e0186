// The first view: what was read, what is missing, and the first lines of all others.

const sum = (list, of) => list.reduce((total, x) => total + of(x), 0);

/** Articles by month or, where those are many, by year: [{label, n}], with empty ones between as null. */
function corpusBars() {
  const dated = months.filter((m) => m.month);
  if (!dated.length) return [];
  const byMonth = new Map();
  for (const m of dated) byMonth.set(m.month, (byMonth.get(m.month) || 0) + m.n_articles);
  const keys = [...byMonth.keys()].sort();
  const serial = (key) => Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1;
  const yearly = serial(keys[keys.length - 1]) - serial(keys[0]) > 150;
  const out = [];
  if (yearly) {
    const byYear = new Map();
    for (const [key, n] of byMonth) byYear.set(+key.slice(0, 4), (byYear.get(+key.slice(0, 4)) || 0) + n);
    for (let y = +keys[0].slice(0, 4); y <= +keys[keys.length - 1].slice(0, 4); y++) out.push({ label: String(y), n: byYear.get(y) || 0 });
  } else {
    for (let m = serial(keys[0]); m <= serial(keys[keys.length - 1]); m++) {
      const key = `${Math.floor(m / 12)}-${String(m % 12 + 1).padStart(2, '0')}`;
      out.push({ label: key, n: byMonth.get(key) || 0 });
    }
  }
  return out;
}

function corpusChart(items) {
  const width = roomFor();
  const height = 150;
  const left = 44;
  const most = Math.max(...items.map((i) => i.n));
  const grid = steps(most, 3);
  const y = scale(0, grid[grid.length - 1], height - 22, 8);
  const step = (width - left) / items.length;
  const gaps = items.filter((i) => !i.n).length;
  const every = Math.ceil(items.length / Math.max(2, (width - left) / 70));
  return h('figure', { class: 'chart' },
    s('svg', {
      width, height, role: 'img',
      'aria-label': `Articles by period of publication, from ${items[0].label} to ${items[items.length - 1].label}, at most ${number(most)}; ${count(gaps, 'period')} without any`,
    },
    hatch(),
    grid.map((v) => [s('line', { x1: left, x2: width, y1: y(v), y2: y(v), class: 'grid' }),
      s('text', { x: left - 8, y: y(v) + 4, class: 'tick end' }, number(v))]),
    items.map((item, i) => {
      const x = left + i * step;
      const bar = item.n
        ? s('rect', { x: x + (step > 3 ? 0.5 : 0), y: y(item.n), width: Math.max(0.5, step - (step > 3 ? 1 : 0)), height: y(0) - y(item.n), class: 'volume' })
        : s('rect', { x, y: 8, width: step, height: height - 30, fill: 'url(#hatch)' });
      bar.addEventListener('pointerenter', () => showTip(centre(bar), item.label, item.n ? count(item.n, 'article') : 'no article: a gap in the input'));
      bar.addEventListener('pointerleave', hideTip);
      return bar;
    }),
    items.map((item, i) => i % every === 0 && left + i * step < width - 26
      ? s('text', { x: left + (i + 0.5) * step, y: height - 6, class: 'tick middle' }, item.label) : null)),
    h('figcaption', null, 'Articles by day of publication', gaps ? [', ', h('span', { class: 'key hatched' }), ` ${count(gaps, 'period')} without any: the input has a gap there, not the world`] : null, '.'));
}

const hatch = () => s('defs', null, s('pattern', { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  s('line', { x1: 0, y1: 0, x2: 0, y2: 6, class: 'hatching' })));

function overview() {
  const articles = sum(months, (m) => m.n_articles);
  const stories = sum(months, (m) => m.n_stories);
  const undated = sum(months.filter((m) => !m.month), (m) => m.n_articles);
  const captured = sum(months.filter((m) => m.date_basis === 'capture'), (m) => m.n_articles);
  const bad = sum(Object.values(data.run.badInputs), (n) => n);
  const languages = new Map();
  for (const m of months) languages.set(m.language, (languages.get(m.language) || 0) + m.n_articles);
  const done = events.filter((e) => e.stance === 'done');
  const latest = done.filter((e) => e.event_date).sort((a, b) => compare(b.event_date, a.event_date) || a.rank - b.rank).slice(0, 6);
  const near = pairs.filter((p) => p.level === 'document').slice(0, 6);
  const top = [...sources.values()].filter((x) => x.type !== 'anonymous').slice(0, 6);
  const items = corpusBars();
  const tongues = [...languages].sort((a, b) => b[1] - a[1]);

  return [
    h('p', { class: 'lead' }, `${count(articles, 'article')} tell ${count(stories, 'story', 'stories')} of their own`,
      span() ? ` from ${span()[0].slice(0, 4)} to ${span()[1].slice(0, 4)}` : '',
      `, and in them ${count(data.run.tableRows.recognition_timeline, 'act', 'acts')} of recognition and diplomatic relations.`),
    h('dl', { class: 'figures' }, [
      ['Articles', articles, '#about'], ['Stories', stories, '#about', 'copies of one text counted once'],
      ['Outlets', data.corpus.n_outlets, '#sources'], ['Countries named', volume.length, '#map'],
      ['Acts done', done.length, '#recognition?stance=done'], ['Acts in all', data.run.tableRows.recognition_timeline, '#recognition'],
      ['Undated articles', undated, '#about', captured ? `and ${number(captured)} dated by the crawl alone` : ''],
      ['Bad inputs', bad, '#about', bad ? Object.entries(data.run.badInputs).slice(0, 3).map(([r, n]) => `${number(n)} ${r.replace(/_/g, ' ')}`).join(', ') : ''],
    ].map(([label, n, href, more]) => h('div', { class: label === 'Bad inputs' && n ? 'warn' : null },
      h('dt', null, label), h('dd', null, h('a', { href }, number(n)), more ? h('small', null, more) : null)))),
    items.length ? corpusChart(items) : null,
    tongues.length > 1 ? h('p', { class: 'note' }, 'Languages: ', tongues.slice(0, 8).map(([code, n]) => `${code || 'unknown'} ${number(n)}`).join(', '), tongues.length > 8 ? ' and others' : '', '. Acts and sources are read in English only.') : null,
    h('div', { class: 'columns' },
      h('section', null, h('h3', null, 'Latest acts'), latest.length ? eventList(latest) : h('p', { class: 'note' }, 'None.'), h('p', null, h('a', { href: '#recognition' }, 'The whole timeline'))),
      h('section', null, h('h3', null, 'Named together'),
        bars(near.map((p) => ({ name: `${nameOf(p.country_a)} – ${nameOf(p.country_b)}`, open: () => showPair(p), segments: [['plain', p.n_origins]], text: number(p.n_origins) })), near.length ? near[0].n_origins : 1),
        h('p', null, h('a', { href: '#countries' }, 'Network and matrix'))),
      h('section', null, h('h3', null, 'Credited most'),
        bars(top.map((x) => ({ name: x.name, open: () => showSource(x), segments: [['plain', x.total]], text: number(x.total) })), top.length ? top[0].total : 1),
        h('p', null, h('a', { href: '#sources' }, 'All sources')))),
  ];
}

/** First and last day of publication; null if no article has one. */
function span() {
  const dated = months.filter((m) => m.first);
  return dated.length
    ? [dated.reduce((a, m) => m.first < a ? m.first : a, dated[0].first), dated.reduce((a, m) => m.last > a ? m.last : a, dated[0].last)]
    : null;
}
