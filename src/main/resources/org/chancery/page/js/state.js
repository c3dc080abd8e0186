// What is shown is told by the address: #view?key=value&…, so that every look can be linked to and gone back to.

let state = { view: 'overview' };

function readAddress() {
  const [view, query] = decodeURIComponent(location.hash.slice(1)).split('?');
  state = { view: VIEWS[view] ? view : 'overview' };
  for (const [key, value] of new URLSearchParams(query || '')) state[key] = value;
}

function address(next) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(next)) {
    if (key !== 'view' && value !== '' && value !== null && value !== undefined) query.set(key, value);
  }
  const text = query.toString();
  return '#' + next.view + (text ? '?' + text : '');
}

/** Goes to another view, as following a link does. */
function go(view, wanted) {
  location.hash = address({ view, ...wanted });
}

/** Changes a part of this view in place; an empty value takes the key out. */
function change(wanted, redraw) {
  state = { ...state, ...wanted };
  history.replaceState(null, '', address(state));
  if (redraw !== false) draw();
}
