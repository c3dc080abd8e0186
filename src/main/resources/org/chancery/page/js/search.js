// Search over countries and sources: a box with suggestions that the arrow keys walk.

function searchBox() {
  const items = [
    ...Object.keys(data.names).map((code) => ({ text: nameOf(code), also: code, what: 'country', weight: (volume.find((v) => v.country === code) || { n_origins: 0 }).n_origins, open: () => showCountry(code) })),
    ...[...sources.values()].map((x) => ({ text: x.name, also: x.key, what: x.type, weight: x.total, open: () => showSource(x) })),
  ];
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const index = items.map((item) => [plain(item.text), plain(item.also), item]);
  const list = h('ul', { id: 'found', role: 'listbox', 'aria-label': 'Found', hidden: true });
  const box = h('input', {
    id: 'query', type: 'search', role: 'combobox', 'aria-label': 'Search countries and sources', 'aria-expanded': 'false', 'aria-controls': 'found',
    'aria-autocomplete': 'list', autocomplete: 'off', placeholder: 'Country or source',
  });
  let found = [];
  let at = -1;

  function show() {
    const wanted = plain(box.value.trim());
    found = !wanted ? [] : index.filter(([text, also]) => text.includes(wanted) || also === wanted)
      .sort((a, b) => (a[0].startsWith(wanted) ? 0 : 1) - (b[0].startsWith(wanted) ? 0 : 1) || b[2].weight - a[2].weight)
      .slice(0, 10).map(([, , item]) => item);
    at = -1;
    list.replaceChildren(...found.map((item, i) => h('li', { id: `found-${i}`, role: 'option', 'aria-selected': 'false', onpointerdown: (event) => { event.preventDefault(); open(i); } },
      bdi(item.text), h('small', null, item.what))));
    if (wanted && !found.length) list.append(h('li', { role: 'option', 'aria-selected': 'false', 'aria-disabled': 'true' }, 'nothing found'));
    list.hidden = !wanted;
    box.setAttribute('aria-expanded', String(!list.hidden));
    box.removeAttribute('aria-activedescendant');
  }
  function mark(next) {
    if (!found.length) return;
    if (at >= 0) list.children[at].setAttribute('aria-selected', 'false');
    at = (next + found.length) % found.length;
    list.children[at].setAttribute('aria-selected', 'true');
    list.children[at].scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', `found-${at}`);
  }
  function close() {
    list.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  }
  function open(i) {
    const item = found[i];
    if (!item) return;
    box.value = '';
    close();
    item.open();
  }
  box.addEventListener('input', show);
  box.addEventListener('blur', close);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') mark(at + 1);
    else if (event.key === 'ArrowUp') mark(at - 1);
    else if (event.key === 'Enter') open(Math.max(0, at));
    else if (event.key === 'Escape' && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !panel.open && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
      event.preventDefault();
      box.focus();
    }
  });
  $('search').append(box, list);
}
