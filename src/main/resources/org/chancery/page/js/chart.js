// Parts of charts: scales, time axes, marks, the tip, and walking over marks by the arrow keys.

const scale = (from, to, start, end) => (x) => start + (to === from ? 0.5 : (x - from) / (to - from)) * (end - start);

/** Marks of a stance: shape and colour both tell it. */
function shape(stance, r) {
  switch (stance) {
    case 'done': return s('circle', { r, class: 'shape done' });
    case 'announced': return s('path', { d: `M0 ${-r * 1.15}L${r * 1.1} ${r * 0.85}H${-r * 1.1}Z`, class: 'shape announced' });
    case 'considered': return s('path', { d: `M0 ${-r * 1.2}L${r * 1.2} 0L0 ${r * 1.2}L${-r * 1.2} 0Z`, class: 'shape considered' });
    default: return s('path', { d: `M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}`, class: 'shape refused' });
  }
}

const icon = (stance) => s('svg', { class: 'stance', viewBox: '-8 -8 16 16', width: 14, height: 14, 'aria-hidden': 'true' }, shape(stance, 5.5));

/** Round moments between two days: [day, label]. */
function ticks(from, to, most) {
  const years = (to - from) / 365.25;
  const out = [];
  if (years * 12 / most <= 3) {
    const step = [1, 2, 3].find((m) => years * 12 / m <= most) || 3;
    for (let d = new Date(from * 864e5), m = d.getUTCFullYear() * 12 + d.getUTCMonth(); ; m++) {
      const at = Date.UTC(Math.floor(m / 12), m % 12) / 864e5;
      if (at > to) return out;
      if (at >= from && m % step === 0) out.push([at, `${Math.floor(m / 12)}-${String(m % 12 + 1).padStart(2, '0')}`]);
    }
  }
  const step = [1, 2, 5, 10, 20, 50, 100].find((y) => years / y <= most) || 200;
  for (let y = Math.ceil(new Date(from * 864e5).getUTCFullYear() / step) * step; ; y += step) {
    const at = Date.UTC(y, 0) / 864e5;
    if (at > to) return out;
    if (at >= from) out.push([at, String(y)]);
  }
}

/** Round numbers from 0 to at least the largest. */
function steps(most, wanted) {
  const raw = most / wanted;
  const power = 10 ** Math.floor(Math.log10(raw || 1));
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((v) => v >= raw) || power;
  const out = [];
  for (let v = 0; v < most + step * 0.999; v += step) out.push(v);
  return out;
}

const tip = $('tip');

function showTip(at, ...lines) {
  tip.replaceChildren(...lines.filter(Boolean).map((line) => h('div', null, line)));
  tip.hidden = false;
  const box = tip.getBoundingClientRect();
  const x = Math.min(Math.max(8, at.x - box.width / 2), document.documentElement.clientWidth - box.width - 8);
  const y = at.y - box.height - 12;
  tip.style.left = `${x}px`;
  tip.style.top = `${y < 8 ? at.y + 18 : y}px`;
}

const hideTip = () => { tip.hidden = true; };

function centre(element) {
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y };
}

/**
 * Makes marks reachable: one of them is in the tab order, arrow keys go to the next in the given order, Enter opens.
 * Each mark is an SVG group with an aria-label.
 */
function walkable(marks, open, lines) {
  let current = 0;
  marks.forEach((mark, i) => {
    mark.setAttribute('role', 'button');
    mark.setAttribute('tabindex', i === 0 ? 0 : -1);
    mark.addEventListener('click', () => open(i));
    mark.addEventListener('pointerenter', () => showTip(centre(mark), ...lines(i)));
    mark.addEventListener('pointerleave', hideTip);
    mark.addEventListener('focus', () => { move(i, false); showTip(centre(mark), ...lines(i)); });
    mark.addEventListener('blur', hideTip);
    mark.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step) move(Math.min(marks.length - 1, Math.max(0, i + step)), true);
      else if (event.key === 'Home') move(0, true);
      else if (event.key === 'End') move(marks.length - 1, true);
      else if (event.key === 'Enter' || event.key === ' ') open(i);
      else return;
      event.preventDefault();
    });
  });
  function move(i, focus) {
    marks[current].setAttribute('tabindex', -1);
    current = i;
    marks[current].setAttribute('tabindex', 0);
    if (focus) marks[current].focus();
  }
}

/** The width that a chart has in its view. */
function roomFor() {
  const style = getComputedStyle($('main'));
  return Math.max(280, Math.floor($('main').clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)));
}

/** Bars with a name and a number each; segments: [class, value]. */
function bars(items, most) {
  return h('ol', { class: 'bars' }, items.map((item) => h('li', null,
    h('span', { class: 'name' }, item.open ? h('button', { type: 'button', class: 'plain', onclick: item.open }, bdi(item.name)) : bdi(item.name)),
    h('span', { class: 'track', 'aria-hidden': 'true' }, item.segments.map(([kind, value]) =>
      h('span', { class: `bar ${kind}`, vars: { width: `${value / most * 100}%` }, title: `${kind}: ${number(value)}` }))),
    h('span', { class: 'value' }, item.text))));
}
