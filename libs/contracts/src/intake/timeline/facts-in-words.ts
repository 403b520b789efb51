import { fill, type Language } from '../../refusals/words.ts';
import { sayWith, wordIn, type Sayings } from '../../timeline/facts.ts';
import { dateInWords, listInWords, momentInWords } from '../../timeline/oslo-time.ts';
import type { Names } from '../../timeline/sentence.ts';
import type { Verdict } from '../assessment.events.ts';
import {
  letterKindWords,
  mandateWords,
  outcomeWords,
  partyWords,
  someMunicipality,
  statusWords,
  themeWords,
  upheldWords,
  verdictWords,
  withdrawnByWords,
} from './terms.ts';

export const verdictInWords = (verdict: Verdict, language: Language): string => {
  if ('points' in verdict) return fill(verdictWords.points[language], verdict);
  return verdictWords[verdict.met ? 'met' : 'unmet'][language];
};

interface Mandate {
  readonly body: string;
  readonly caseNumber: string;
  readonly date: string;
}

const sayings: Sayings = {
  party: wordIn(partyWords),
  outcome: wordIn(outcomeWords),
  verdict: verdictInWords,
  themes: (themes: readonly (keyof typeof themeWords)[], language) =>
    listInWords(
      themes.map((theme) => themeWords[theme][language]),
      language,
    ),
  mandate: (mandate: Mandate, language) =>
    fill(mandateWords[language], { ...mandate, date: dateInWords(mandate.date, language) }),
  kind: wordIn(letterKindWords),
  by: wordIn(withdrawnByWords),
  status: wordIn(statusWords),
  upheld: (upheld: boolean, language) => upheldWords[upheld ? 'yes' : 'no'][language],
  // Who has said nothing is named in the case; here it matters only whether anybody has.
  silent: (parties: readonly object[]) => (parties.length > 0 ? String(parties.length) : ''),
  deadline: momentInWords,
  deliveredAt: momentInWords,
  withdrawnAt: momentInWords,
  resubmitBy: momentInWords,
  submittedAt: momentInWords,
};

export const factInWords = sayWith(sayings);

/** The facts of an event as sentences name them. */
export const factsInWords = (
  data: object,
  names: Names,
  language: Language,
): Readonly<Record<string, string | null>> => {
  const facts = data as Readonly<Record<string, unknown>>;
  const nameOf = (id: string) => names.get(id) ?? someMunicipality[language];
  const all = (facts['municipalities'] ?? []) as readonly string[];
  const others = all.filter((id) => id !== facts['lead']);
  const othersNames = listInWords(others.map(nameOf), language);
  return {
    ...Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [name, factInWords(name, fact, language)]),
    ),
    municipality:
      typeof facts['municipalityId'] === 'string' ? nameOf(facts['municipalityId']) : null,
    others: othersNames,
    othersNames,
    fieldName: factInWords('field', facts['field'], language),
  };
};
