// Draws the view that the address names.

const VIEWS = {
  overview: ['Overview', overview, 'The register'], recognition: ['Recognition', recognition, 'Who recognised whom'], status: ['Status', status, 'Who recognises whom today'],
  countries: ['Countries', countries, 'Named together'], time: ['Over time', time, 'In the news over time'], sources: ['Sources', sourcesView, 'Who is credited'],
  map: ['Map', map, 'The news on the map'], about: ['About', aboutView, 'About this report'],
};

let drawn = '';

function draw() {
  hideTip();
  const [name, view, title] = VIEWS[state.view];
  const held = document.activeElement;
  const label = held && held.closest('main .filters') && (held.closest('label') || held).textContent.slice(0, 12);
  const section = h('section', { class: `view view-${state.view}`, 'aria-labelledby': 'view-title' }, h('h2', { id: 'view-title' }, title), view());
  $('main').replaceChildren(section);
  document.title = `${name} · Chancery`;
  for (const a of $('views').querySelectorAll('a')) {
    if (a.hash === '#' + state.view) { a.setAttribute('aria-current', 'page'); $('views').scrollLeft = a.offsetLeft - $('views').clientWidth / 2; } else a.removeAttribute('aria-current');
  }
  // a filter that was just used keeps the focus, though it is drawn anew
  if (label && drawn === state.view) {
    const again = [...section.querySelectorAll('.filters label, .filters button')].find((x) => x.textContent.slice(0, 12) === label);
    if (again) (again.querySelector('select, input') || again).focus();
  }
  drawn = state.view;
}

function follow() {
  const before = drawn;
  readAddress();
  const asked = { ...state };
  draw();
  if (before && before !== asked.view) { window.scrollTo(0, 0); $('main').focus({ preventScroll: true }); }
  openFromAddress();
}

function theme() {
  const root = document.documentElement;
  const dark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  $('theme').addEventListener('click', () => { root.dataset.theme = dark() ? 'light' : 'dark'; });
}

const covered = span();
$('dateline').textContent = `${count(sum(months, (m) => m.n_stories), 'story', 'stories')}${covered ? `, ${covered[0]} to ${covered[1]}` : ''}`;
$('foot').textContent = `Run ${data.run.runId}. Works offline; nothing is loaded from anywhere. Counts are of stories unless another is named.`;
$('views').append(...Object.entries(VIEWS).map(([view, [name]]) => h('li', null, h('a', { href: `#${view}` }, name))));
searchBox();
theme();
addEventListener('hashchange', follow);
let wide = innerWidth;
addEventListener('resize', () => {
  if (innerWidth === wide) return;
  wide = innerWidth;
  requestAnimationFrame(draw);
});
follow();
performance.mark('chancery-drawn');
