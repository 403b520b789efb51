import { describe, expect, it } from '@jest/globals';
import { examplesOf } from '../../../guard/examples.ts';
import { upcast } from '../../upcast.ts';
import { networksEvents } from '../published.ts';
import { networksUpcasters } from '../upcasters.ts';
import { networkChangesOf } from './changes-of.ts';
import { networkSentenceOf, networksSentences } from './sentence-of.ts';
import { networkThreadOf } from './thread-of.ts';
import type { NetworksTimelineEvent } from './timeline-event.ts';

const languages = ['nb', 'nn', 'en'] as const;

/** Every event of every version there ever was, as it is read today. */
const stored = examplesOf('networks').map((example) => ({
  name: `${example.type}.v${example.version}`,
  event: upcast(networksUpcasters, example) as unknown as NetworksTimelineEvent,
}));

describe('an event of networks', () => {
  it('has words, whatever its type', () => {
    expect(Object.keys(networksSentences).toSorted()).toEqual(
      networksEvents.map(({ type }) => type).toSorted(),
    );
  });

  it.each(stored)('of $name is a whole sentence in all three languages', ({ event }) => {
    const said = languages.map((one) => networkSentenceOf(event, new Map(), one));
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[^{}]{9,}\.$/u);
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|null|\[object|  /);
    expect(said[2]).not.toBe(said[0]);
  });

  it.each(stored)('of $name says what changed, and shows no bare placeholder', ({ event }) => {
    for (const language of languages)
      for (const { label, before, after } of networkChangesOf(event, undefined, language))
        expect(`${label}${before ?? ''}${after ?? ''}`).not.toMatch(/[{}]|undefined|\[object/);
  });
});

describe('a change in a network', () => {
  const networkId = '01301e5c-8a40-7c1f-9b54-2f0d6c3e7a18';
  const formed: NetworksTimelineEvent = {
    type: 'NetworkFormed',
    version: 2,
    data: {
      networkId,
      cohortId: networkId,
      name: 'Omdømme',
      themes: ['reputation'],
      geography: null,
      printed: null,
    },
  };
  const renamed: NetworksTimelineEvent = {
    type: 'NetworkRenamed',
    version: 1,
    data: { networkId, name: 'Omdømme Nord' },
  };

  it('is from what it was formed with, and leaves out what stayed', () => {
    expect(networkThreadOf(renamed)?.startsWith(networkThreadOf(formed) ?? '-')).toBe(true);
    expect(networkChangesOf(renamed, formed, 'nn')).toEqual([
      { field: 'name', label: 'Namn', before: 'Omdømme', after: 'Omdømme Nord' },
    ]);
  });
});
