import { fill, type Language } from '../../refusals/words.ts';
import { factsInWords, type Names } from './facts-in-words.ts';
import type { Sentence } from './sentence.ts';
import { sentences } from './sentences.ts';
import { roleWords, someMunicipality, someone } from './terms.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** Who did it, as the event knows: a role at an organisation, never a name. */
export interface Doer {
  readonly role: string;
  readonly organisation: string;
}

const isThere = (fact: unknown): boolean => fact !== undefined && fact !== null && fact !== '';

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What happened, as a person says it, in the language asked for. `about`: facts of what it happened to, such as the letter. */
export const sentenceOf = (
  event: TimelineEvent,
  { role, organisation }: Doer,
  names: Names,
  language: Language,
  about: object = {},
): string => {
  const { parts = {}, [language]: sentence }: Sentence = sentences[event.type];
  const known: Readonly<Record<string, unknown>> = {
    ...factsInWords({ ...about, ...event.data }, names, language),
    role: (Object.hasOwn(roleWords, role) ? roleWords[role as keyof typeof roleWords] : someone)[
      language
    ],
    organisation: names.get(organisation) ?? someMunicipality[language],
  };
  const said = Object.fromEntries(
    Object.entries(parts).map(([part, words]) => [
      part,
      isThere(known[part]) ? fill(words[language], known) : '',
    ]),
  );
  return capitalised(fill(sentence, { ...known, ...said }));
};
