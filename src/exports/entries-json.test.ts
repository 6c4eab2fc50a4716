import { expect, test } from 'vitest';
import { thingById, fixtureJson } from './fixture-edition.ts';

const json = fixtureJson();

test('a term says where it is named', () => {
  expect(thingById(json.terms, 'fog-lamp')).toMatchObject({
    aliases: ['fog lamp'],
    chinese: '雾灯',
    related: ['oil'],
    mentions: [
      { passage: 'proposal-01', part: 'title', sentence: null, start: 12, end: 20 },
      { part: 'text', sentence: 's2', exact: 'fog lamp' },
    ],
  });
});

test('a body says where it is named', () => {
  expect(thingById(json.bodies, 'board')).toMatchObject({
    acronym: 'HB',
    founded: '1850',
    parent: 'town',
    related: ['closing'],
    mentions: [{ exact: 'Harbour Board', sentence: 's3' }],
  });
});

test('an alignment with a goal is listed on the goal', () => {
  const [goal] = json.goals;
  expect(goal).toMatchObject({ number: 14, colour: '#0A97D9', uri: 'http://agenda.example/14', url: '/agenda/14/' });
  expect(goal?.alignments).toEqual([
    {
      passage: 'proposal-01',
      relation: 'theme',
      part: 'title',
      evidence: 'Keeping the fog lamp',
      because: 'It is about the sea.',
    },
  ]);
});

test('an alignment with a target is listed on the target', () => {
  expect(json.goals[0]?.targets[0]).toMatchObject({
    id: '14.a',
    url: '/agenda/14/#target-14-a',
    alignments: [{ relation: 'direct', part: 'text' }],
  });
});

test('a goal has the edition’s essay on it', () => {
  expect(json.goals[0]?.essay).toMatchObject({
    text: 'Lights keep ships safe.',
    sources: [{ source: 'rules', at: 'r. 9' }],
  });
});

test('figures say who was measured, and when', () => {
  expect(json.figures).toEqual([
    {
      id: 'lamps',
      title: 'Lamps lit',
      url: '/figures/#lamps',
      unit: 'lamps',
      note: 'Counted at night.',
      passages: ['proposal-01'],
      goals: [14],
      points: [{ label: 'Harbour', date: '1901', value: 12.5, source: 'harbour-log', at: 'p. 3' }],
      reviews: [
        {
          by: 'keeper',
          date: '2026-01-03',
          saw: 'copy',
          source: 'harbour-log',
          words: 'as it stands there',
          place: 'at the top',
          found: 'supported',
          digest: expect.stringMatching(/^[0-9a-f]{12}$/u) as string,
        },
      ],
    },
  ]);
});

test('sources are items of CSL with dates in parts', () => {
  expect(thingById(json.sources, 'harbour-log')).toMatchObject({
    author: [{ family: 'Lee', given: 'Ann' }, { literal: 'The Crew' }],
    issued: { 'date-parts': [[1902, 3]] },
    accessed: { 'date-parts': [[2026, 1, 2]] },
  });
});

test('a source without a date has none', () => {
  expect(thingById(json.sources, 'rules')).not.toHaveProperty('issued');
});

test('a copy says what it is a copy of', () => {
  expect(thingById(json.sources, 'rules')).toMatchObject({ mirrorOf: 'A broadsheet.', url: '/sources/rules/' });
});

test('a source knows every place that cites it', () => {
  const { citedBy } = thingById(json.sources, 'harbour-log');
  expect(citedBy).toContainEqual({ from: 'annotation', url: '/proposals/1/#note-late', at: 'p. 9' });
  expect(citedBy).toContainEqual({ from: 'event', url: '/timeline/#storm', at: 'p. 12' });
  expect(citedBy).toContainEqual({ from: 'page', url: '/about/', at: 'cover' });
});

test('instruments refer to passages by id', () => {
  expect(json.instruments).toMatchObject([
    {
      id: 'tide-act',
      date: '1899-04',
      parallels: [{ passage: 'proposal-01', at: 's. 5', relation: 'wider', text: 'Both want light.' }],
    },
  ]);
});

test('people have name and homepage', () => {
  expect(json.people).toEqual([
    {
      id: 'keeper',
      name: 'The Keeper',
      url: '/people/#keeper',
      homepage: 'https://keeper.example/',
      note: 'Keeps the lamp.',
    },
  ]);
});

test('events refer to passages, bodies and instruments by id', () => {
  expect(json.timeline).toMatchObject([
    {
      id: 'storm',
      date: '1903',
      url: '/timeline/#storm',
      passages: ['proposal-01'],
      bodies: ['board'],
      instruments: ['tide-act'],
    },
  ]);
});
