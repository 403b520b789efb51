import type { Language } from '../../refusals/words.ts';
import { tell, type Names, type Sentence } from '../../timeline/sentence.ts';
import { someMunicipality } from '../../timeline/terms.ts';
import { attendanceSentences } from './attendance-sentences.ts';
import { experienceSentences } from './experience-sentences.ts';
import { networkFactInWords } from './facts-in-words.ts';
import { formationSentences } from './formation-sentences.ts';
import { gatheringSentences } from './gathering-sentences.ts';
import { otherMeetingSentences } from './other-meeting-sentences.ts';
import type { NetworksTimelineEvent, NetworksTimelineType } from './timeline-event.ts';

export const networksSentences: Readonly<Record<NetworksTimelineType, Sentence>> = {
  ...formationSentences,
  ...gatheringSentences,
  ...attendanceSentences,
  ...experienceSentences,
  ...otherMeetingSentences,
};

/** Whom it is about: one municipality, a participation or a participant, by the first of these whose name is known. */
const participantIn = (data: object, names: Names): string | undefined => {
  const { municipalityId, participationId, participantId } = data as Record<string, string | null>;
  return [municipalityId, participationId, participantId]
    .map((id) => (id ? names.get(id) : undefined))
    .find((name) => name !== undefined);
};

/** Which network, where the timeline is not that network’s own. */
const networkIn = (data: object, names: Names): string | undefined =>
  'networkId' in data ? names.get(String(data.networkId)) : undefined;

/** What happened, as a person says it, in the language asked for. */
export const networkSentenceOf = (
  { type, data }: NetworksTimelineEvent,
  names: Names,
  language: Language,
): string =>
  tell(
    networksSentences[type],
    {
      ...Object.fromEntries(
        Object.entries(data).map(([name, fact]) => [
          name,
          networkFactInWords(name, fact, language),
        ]),
      ),
      network: networkIn(data, names),
      participant: participantIn(data, names) ?? someMunicipality[language],
    },
    language,
  );
