// Makes elements. All text goes through text nodes, so nothing that an article says is ever markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'vars') for (const [k, v] of Object.entries(value)) element.style.setProperty(k, v);
    else element.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
  return element;
}

const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);
const $ = (id) => document.getElementById(id);

/** Text from an article: set apart, so that its direction does not spill into what is around it. */
const bdi = (text) => h('bdi', null, text === null || text === undefined ? '' : String(text));

/** A link to an article; text alone unless the address is plain http or https. */
function link(url, ...children) {
  return /^https?:\/\//i.test(url || '')
    ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, children)
    : h('span', null, children);
}

/** Tells those who listen to the page what has changed. */
const say = (text) => { $('said').textContent = text; };

const number = (n) => Math.round(n).toLocaleString('en');
const count = (n, one, many) => `${number(n)} ${n === 1 ? one : many || one + 's'}`;
const percent = (share) => share >= 0.1 ? `${Math.round(share * 100)} %` : `${(share * 100).toFixed(share >= 0.01 ? 1 : 2)} %`;

/** A labelled control for a form. */
const field = (label, control) => h('label', { class: 'field' }, h('span', null, label), control);

function choice(label, options, value, change) {
  const select = h('select', { onchange: () => change(select.value) },
    options.map(([key, text]) => h('option', { value: key, selected: key === value }, text)));
  return field(label, select);
}
