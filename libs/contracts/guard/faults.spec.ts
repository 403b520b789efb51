import { describe, expect, it } from '@jest/globals';
import { defineEvent, Hash, Id, type EventDefinition } from '../src/index.ts';
import { services } from '../src/services.ts';
import { faultsOf, unwritten } from './faults.ts';
import { declaredSchemas, publishedSchemas, type Table } from './published.ts';

const submitted = (version = 1, fields = {}) =>
  defineEvent('Submitted', version, { applicationId: Id, document: Hash, ...fields }).when(
    'It is sent in.',
  );

const table = (events: readonly EventDefinition[], published = ['Submitted']): Table => ({
  intake: { events, published: new Set(published), upcasters: {} },
});

const before = declaredSchemas(table([submitted()]));

describe('what the code declares', () => {
  it('keeps every promise that is published', () =>
    expect(faultsOf(services, publishedSchemas())).toEqual([]));

  it('is written in docs/events', () =>
    expect(unwritten(services, publishedSchemas())).toEqual([]));
});

describe('a published event', () => {
  it('may stay as it is, or get a new version', () => {
    expect(faultsOf(table([submitted()]), before)).toEqual([]);
    expect(faultsOf(table([submitted(2, { pages: Id })]), before)).toEqual([]);
    expect(faultsOf(table([submitted(), submitted(2, { pages: Id })]), before)).toEqual([]);
  });

  it('may not change: the event, the field and the way out are named', () =>
    expect(faultsOf(table([submitted(1, { document: Id })]), before)).toEqual([
      expect.stringMatching(
        /^no\.samanom\.intake\.Submitted\.v1, field document: .*declare Submitted 2, with an upcaster/,
      ),
      expect.stringContaining('field document: format was absent, is "uuid"'),
    ]));

  it.each([
    ['declared', table([], [])],
    ['published', table([submitted()], [])],
    ['anybody’s', {}],
  ])('may not cease to be %s', (_, after) =>
    expect(faultsOf(after, before)).toEqual([
      'no.samanom.intake.Submitted.v1 is published, and is on the topic for ever: declare and publish it still',
    ]),
  );

  it('may not go back to an older version', () =>
    expect(faultsOf(table([submitted()]), declaredSchemas(table([submitted(2)])))).toEqual([
      'no.samanom.intake.Submitted.v2 is published, and the code knows only no.samanom.intake.Submitted.v1',
    ]));

  it('is declared, and says when it happens', () => {
    expect(faultsOf(table([submitted()], ['Submitted', 'Sent']), before)).toEqual([
      'intake publishes Sent, which is declared nowhere',
    ]);
    expect(faultsOf(table([defineEvent('Submitted', 1, {})]), new Map())).toEqual([
      "no.samanom.intake.Submitted.v1: say when it happens, in one sentence, with .when('...')",
    ]);
  });
});

describe('a new event, or a new version', () => {
  const hint = 'is not in docs/events: run `npm run contracts`';

  it('is not there before it is written', () => {
    expect(unwritten(table([submitted()]), new Map())).toEqual([
      `no.samanom.intake.Submitted.v1 ${hint}`,
    ]);
    expect(unwritten(table([submitted(2)]), before)).toEqual([
      `no.samanom.intake.Submitted.v2 ${hint}`,
    ]);
    expect(unwritten(table([submitted()]), before)).toEqual([]);
  });

  it('is nobody’s business while it is not published', () =>
    expect(unwritten(table([submitted()], []), new Map())).toEqual([]));
});
