// Tables that sort by their heads and grow by a button.

const FIRST = 25;
const STEP = 100;

/**
 * columns: {head, cell(row), value(row) to sort by, number: whether a number, text of the cell}
 * sort: [index, descending] at first; a head's button turns it round
 */
function table(caption, columns, all, sort) {
  let [by, down] = sort || [-1, false];
  let shown = FIRST;
  const body = h('tbody');
  const more = h('p', { class: 'more' });
  const heads = columns.map((c, i) => h('th', { scope: 'col', class: c.number ? 'n' : null },
    c.value
      ? h('button', { type: 'button', onclick: () => { down = by === i ? !down : Boolean(c.number); by = i; write(); } }, c.head)
      : c.head));

  function write() {
    heads.forEach((head, i) => {
      if (i === by) head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    const sorted = by < 0 ? all : [...all].sort((a, b) => compare(columns[by].value(a), columns[by].value(b)) * (down ? -1 : 1));
    body.replaceChildren(...sorted.slice(0, shown).map((row) =>
      h('tr', null, columns.map((c, i) => h(i === 0 && c.header ? 'th' : 'td',
        { class: c.number ? 'n' : null, scope: i === 0 && c.header ? 'row' : null }, c.cell(row))))));
    more.replaceChildren();
    if (shown < all.length) {
      more.append(h('button', { type: 'button', onclick: () => { shown += STEP; write(); } },
        `Show ${number(Math.min(STEP, all.length - shown))} more`),
      h('span', null, ` ${number(shown)} of ${number(all.length)} shown`));
    }
  }
  write();
  return h('div', { class: 'tabled' },
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
      h('table', { class: columns.length > 4 ? 'wide' : null }, h('caption', { class: 'unseen' }, caption), h('thead', null, h('tr', null, heads)), body)),
    more);
}

function compare(a, b) {
  if (a === b) return 0;
  if (a === null || a === undefined) return -1;
  if (b === null || b === undefined) return 1;
  return typeof a === 'string' ? a.localeCompare(b, 'en') : a - b;
}
