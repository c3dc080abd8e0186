// The page's data, as tables of objects, and the words for its codes.

const data = JSON.parse($('data').textContent);

function rows(table) {
  const columns = table.columns;
  return table.rows.map((row) => Object.fromEntries(columns.map((c, i) => [c, row[i]])));
}

const nameOf = (code) => data.names[code] || code;
const clipped = (code, length) => nameOf(code).length > length ? nameOf(code).slice(0, length - 1) + '…' : nameOf(code);
const isDisputed = (code) => Boolean(data.places[code] && data.places[code].disputed);
const byName = (a, b) => nameOf(a).localeCompare(nameOf(b), 'en');

const events = rows(data.timeline).map((e, i) => ({ ...e, rank: i, states: [e.actor, e.target, e.toward] }));
const eventById = new Map(events.map((e) => [e.event_id, e]));
const statuses = rows(data.status);
const months = rows(data.corpus.months);
const volume = rows(data.volume.countries);
const pairs = rows(data.pairs.table);
const sourceKinds = rows(data.sources.kinds);
const citedBy = rows(data.sources.by_outlet);
const citedOn = rows(data.sources.by_country);

const STANCES = ['done', 'announced', 'considered', 'refused'];
const ACTS = {
  recognize: 'Recognition', withdraw: 'Withdrawal of recognition', establish_relations: 'Relations established',
  sever_relations: 'Relations severed', restore_relations: 'Relations restored', condemn: 'Condemnation',
};
const VERBS = {
  recognize: ['recognised', 'announced that it will recognise', 'considered recognising', 'refused to recognise'],
  withdraw: ['withdrew its recognition of', 'announced that it will withdraw recognition of', 'considered withdrawing recognition of', 'refused to withdraw recognition of'],
  establish_relations: ['established relations with', 'announced relations with', 'considered relations with', 'refused relations with'],
  sever_relations: ['severed relations with', 'announced that it will sever relations with', 'considered severing relations with', 'refused to sever relations with'],
  restore_relations: ['restored relations with', 'announced that it will restore relations with', 'considered restoring relations with', 'refused to restore relations with'],
  condemn: ['condemned', 'announced that it will condemn', 'considered condemning', 'refused to condemn'],
};
const STATES = {
  recognized: 'recognised', relations: 'relations', withdrawn: 'withdrawn', severed: 'severed', announced: 'announced',
  considered: 'considered', refused: 'refused',
};
const KINDS = ['report', 'statement', 'dateline', 'byline', 'photo', 'syndication', 'anonymous'];
const TYPES = ['agency', 'newspaper', 'broadcaster', 'government', 'organisation', 'person', 'platform', 'document', 'anonymous'];

const verb = (e) => VERBS[e.act][STANCES.indexOf(e.stance)];

/** The state an act aims at, and what of it. */
function aim(e) {
  const state = nameOf(e.target);
  if (e.object === 'government') return e.government ? `${e.government} as government of ${state}` : `the government of ${state}`;
  if (e.object === 'sovereignty') return `the sovereignty of ${state}${e.territory ? ` over ${e.territory}` : ''}`;
  return state;
}

/** An event as a sentence. */
function told(e) {
  const over = e.toward ? ` for recognising ${nameOf(e.toward)}` : '';
  return `${nameOf(e.actor)} ${verb(e)} ${aim(e)}${over}`;
}

/** A date no more exactly than it is known. */
function when(date, precision) {
  if (!date) return 'undated';
  return precision === 'year' ? date.slice(0, 4) : precision === 'month' ? date.slice(0, 7) : date;
}

/** A date as a number of days. */
const day = (date) => Date.parse(date + (date.length === 4 ? '-01-01' : date.length === 7 ? '-01' : '')) / 864e5;
const middle = (e) => day(e.event_date) + (e.precision === 'year' ? 182 : e.precision === 'month' ? 15 : 0);
