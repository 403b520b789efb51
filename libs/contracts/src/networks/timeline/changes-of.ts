import type { Language, Words } from '../../refusals/words.ts';
import { changesBetween, type Change, type Facts } from '../../timeline/changes.ts';
import { networkFactInWords } from './facts-in-words.ts';
import type {
  NetworksTold,
  NetworksTimelineEvent,
  NetworksTimelineType,
} from './timeline-event.ts';

/** What an entry's old and new values are called. */
export const networkFieldLabels = {
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  themes: { nb: 'Tema', nn: 'Tema', en: 'Themes' },
  geography: { nb: 'Del av landet', nn: 'Del av landet', en: 'Part of the country' },
  days: { nb: 'Dager', nn: 'Dagar', en: 'Days' },
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  online: { nb: 'Møteform', nn: 'Møteform', en: 'Form of meeting' },
  programme: { nb: 'Program', nn: 'Program', en: 'Programme' },
  present: { nb: 'Oppmøte', nn: 'Oppmøte', en: 'Presence' },
  coming: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  date: { nb: 'Dato', nn: 'Dato', en: 'Date' },
} as const satisfies Record<string, Words>;

type Field = keyof typeof networkFieldLabels;

/** The values that an event sets, to stand beside those that held until then. */
const sets: {
  readonly [Type in NetworksTimelineType]?: (data: NetworksTold<Type>) => Facts<Field>;
} = {
  NetworkFormed: ({ name, themes, geography }) => ({ name, themes, geography }),
  NetworkRenamed: ({ name }) => ({ name }),
  NetworkThemesChanged: ({ themes }) => ({ themes }),
  NetworkGeographyChanged: ({ geography }) => ({ geography }),
  GatheringPlanned: ({ days, place, online, programme }) => ({ days, place, online, programme }),
  GatheringProgrammeSet: ({ online, programme }) => ({ online, programme }),
  GatheringMoved: ({ days, place }) => ({ days, place }),
  PresenceNoted: ({ present }) => ({ present }),
  PresenceCorrected: ({ present }) => ({ present }),
  InvitationAnswered: ({ coming }) => ({ coming }),
  ThemeDayMoved: ({ date }) => ({ date }),
  ProjectLeaderGatheringMoved: ({ days, place }) => ({ days, place }),
};

const setBy = (event: NetworksTimelineEvent | undefined): Facts<Field> => {
  if (!event) return {};
  const of = sets[event.type] as
    ((data: NetworksTimelineEvent['data']) => Facts<Field>) | undefined;
  return of?.(event.data) ?? {};
};

/** What held until then, where the event itself says so. */
const saysBefore = ({ type, data }: NetworksTimelineEvent): Facts<Field> => {
  if (type === 'ThemeDayMoved') return { date: data.previous };
  return type === 'ProjectLeaderGatheringMoved' ? data.previous : {};
};

/** Old and new, in words; a programme is its hash. */
export const networkChangesOf = (
  event: NetworksTimelineEvent,
  earlier: NetworksTimelineEvent | undefined,
  language: Language,
): readonly Change<Field>[] =>
  changesBetween(
    { ...setBy(earlier), ...saysBefore(event) },
    setBy(event),
    networkFieldLabels,
    networkFactInWords,
    language,
  );
