// What was read and with what, what could not be read, and what this page leaves out.

function aboutView() {
  const bad = rows(data.bad_inputs);
  const reasons = Object.entries(data.run.badInputs);
  const carried = [
    ['recognition_timeline', events.length], ['recognition_status', statuses.length],
    ['bad_inputs', bad.length],
  ];
  return [
    h('p', { class: 'standfirst' }, 'This file is a summary that needs nothing beside it. The tables beside it have every row: open them with DuckDB, pandas, Spark or anything else that reads Parquet.'),
    h('section', null, h('h3', null, 'The tables'),
      table('Tables', [
        { head: 'Table', header: true, cell: ([name]) => h('code', null, name), value: ([name]) => name },
        { head: 'Rows', number: true, cell: ([, n]) => number(n), value: ([, n]) => n },
        { head: 'Rows in this page', cell: ([name, n]) => { const c = carried.find(([t]) => t === name); return c ? number(Math.min(n, c[1])) : 'aggregates'; } },
      ], Object.entries(data.run.tableRows))),
    h('section', null, h('h3', null, 'Bad inputs'),
      reasons.length ? [h('p', null, reasons.map(([r, n]) => `${number(n)} ${r.replace(/_/g, ' ')}`).join(', '), '. The first of each:'),
        table('Bad inputs', [
          { head: 'Reason', header: true, cell: (x) => x.reason.replace(/_/g, ' '), value: (x) => x.reason },
          { head: 'File', cell: (x) => bdi(x.file), value: (x) => x.file },
          { head: 'Offset', number: true, cell: (x) => number(x.offset), value: (x) => x.offset },
          { head: 'Detail', cell: (x) => bdi(x.detail || '') },
        ], bad)] : h('p', null, 'None.'),
      Object.keys(data.run.passedOver).length ? h('p', { class: 'note' }, 'Passed over, as they hold no article by their nature: ', Object.entries(data.run.passedOver).map(([k, n]) => `${number(n)} ${k}`).join(', '), '.') : null),
    h('section', null, h('h3', null, 'The run'), facts([
      ['Run', data.run.runId],
      ['Checks', `${number(data.run.checks)} passed`],
      ['Inputs', count(data.run.nInputs, 'file')],
      ...Object.entries(data.run.versions).map(([k, v]) => [k, v]),
    ]),
    h('details', null, h('summary', null, 'The first input files'), h('ul', null, data.run.inputs.map((file) => h('li', null, bdi(file)))))),
    h('section', null, h('h3', null, 'How to read it'), h('p', null,
      'A story is one text however many outlets carry it; all measures count stories. An event is an act that may be told by many stories; its date is the one that they agree on best, and the other dates stand beside it. The rules read English; they miss acts that are only implied, and they err: the confidence says how likely an act is right, and every one leads back to its sentence.'),
    h('p', { class: 'note' }, 'Chancery is free software under the Apache License 2.0. Shapes of the countries: Natural Earth, public domain, through world-atlas (ISC licence, © 2013–2019 Michael Bostock). The evidence belongs to the outlets that published it.')),
  ];
}
