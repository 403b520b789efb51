import type { Language } from '../../refusals/words.ts';
import { doerInWords, tell, type Doer, type Names } from '../../timeline/sentence.ts';
import { factsInWords } from './facts-in-words.ts';
import { sentences } from './sentences.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** What happened, as a person says it, in the language asked for. `about`: facts of what it happened to, such as the letter. */
export const sentenceOf = (
  event: TimelineEvent,
  doer: Doer,
  names: Names,
  language: Language,
  about: object = {},
): string =>
  tell(
    sentences[event.type],
    {
      ...factsInWords({ ...about, ...event.data }, names, language),
      ...doerInWords(doer, names, language),
    },
    language,
  );
