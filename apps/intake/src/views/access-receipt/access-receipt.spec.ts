import { describe, expect, it } from '@jest/globals';
import {
  ApplicationDrafted,
  ApplicationPresented,
  RemarkSent,
  type ApplicationEvent,
} from '@samanom/contracts/intake';
import type { ProvenEvent } from '@samanom/event-store';
import { partiesIn, visibleIn } from './access-receipt.ts';

const applicationId = '01301e5c-8a40-7c1f-9b54-2f0d6c3e7a18';
const finnoy = '0b7f3a52-1d4e-4c7b-9f7e-2d6a1c9b8e01';
const [text, mended, plan, remark] = ['a', 'b', 'c', 'd'].map((one) => one.repeat(64)) as [
  string,
  string,
  string,
  string,
];
const at = (hour: number) => `2026-03-03T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** The events in their places, one an hour. */
const placed = (...facts: readonly ApplicationEvent[]) =>
  facts.map(
    ({ type, version: schema, data }, n) =>
      ({ type, schema, data, position: n + 1, enteredAt: at(n + 1) }) as unknown as ProvenEvent,
  );
const drafted = ApplicationDrafted({
  applicationId,
  cohortId: applicationId,
  lead: finnoy,
  municipalities: [finnoy],
});
const presented = (document: string) =>
  ApplicationPresented({
    applicationId,
    document,
    pages: 3,
    themes: ['full-time'],
    attachments: [{ sha256: plan, size: 7, mediaType: 'application/pdf', scan: 'clean' }],
  });
const said = RemarkSent({
  applicationId,
  remarkId: applicationId,
  document: text,
  field: null,
  remark,
});

describe('what a case lets its parties see', () => {
  it('is each thing once, from the first event that shows it, in whatever order events are read', () => {
    const events = placed(drafted, presented(text), presented(mended), said);
    const visible = [
      { kind: 'case', document: null, visibleSince: at(1) },
      { kind: 'text', document: text, visibleSince: at(2) },
      { kind: 'attachment', document: plan, visibleSince: at(2) },
      { kind: 'text', document: mended, visibleSince: at(3) },
      { kind: 'remark', document: remark, visibleSince: at(4) },
    ];
    expect(visibleIn(events)).toEqual(visible);
    expect(visibleIn(events.toReversed())).toEqual(visible);
  });
});

describe('a party', () => {
  const line = (document: string | null, times: number) => ({
    municipalityId: finnoy,
    party: 'elected',
    document,
    firstOpened: at(5),
    lastOpened: at(6),
    times,
  });
  const lines = (...openedThings: ReturnType<typeof line>[]) =>
    partiesIn([finnoy], {
      visible: visibleIn(placed(drafted, presented(text))),
      openedThings,
      names: new Map(),
      language: 'nb',
    });

  it('has opened the files that it opened, and is not charged with what others did', () => {
    const [elected, administration] = lines(line(null, 3), line(plan, 2));
    expect(elected).toMatchObject({ note: null });
    expect(elected?.opened.map(({ times }) => times)).toEqual([3, 0, 2]);
    expect(administration).toMatchObject({ note: 'Har ikke åpnet saken.' });
  });

  it('is in the receipt with what it could see and no more, whatever it has read', () => {
    const [elected] = lines(line(null, 1), line('f'.repeat(64), 1));
    expect(elected?.opened).toHaveLength(3);
    expect(elected?.note).toBe('Har åpnet saken, men ingen av dokumentene i den.');
  });
});
