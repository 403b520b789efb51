import type { Sentence } from '../../timeline/sentence.ts';
import type { ThemeDayEvent } from '../theme-day.events.ts';
import type { ProjectLeaderGatheringEvent } from '../project-leader-gathering.events.ts';

/** Local theme days, and project leaders' gatherings. */
export const otherMeetingSentences = {
  ThemeDayPlanned: {
    nb: 'Temadagen {title} ble planlagt til {date}.',
    nn: 'Temadagen {title} vart planlagd til {date}.',
    en: 'The theme day {title} was planned for {date}.',
  },
  ThemeDayMoved: {
    nb: 'Temadagen ble flyttet fra {previous} til {date}.',
    nn: 'Temadagen vart flytt frå {previous} til {date}.',
    en: 'The theme day was moved from {previous} to {date}.',
  },
  ThemeDayCalledOff: {
    nb: 'Temadagen ble avlyst.',
    nn: 'Temadagen vart avlyst.',
    en: 'The theme day was called off.',
  },
  ThemeDayHeld: {
    nb: 'Temadagen ble holdt {on}.',
    nn: 'Temadagen vart halden {on}.',
    en: 'The theme day was held on {on}.',
  },
  ThemeDayCostStated: {
    nb: 'Temadagen kostet {amountNok} kroner.',
    nn: 'Temadagen kosta {amountNok} kroner.',
    en: 'The theme day cost NOK {amountNok}.',
  },
  ThemeDayTimingExplained: {
    nb: 'Kommunen begrunnet når temadagen er.',
    nn: 'Kommunen grunngav når temadagen er.',
    en: 'The municipality explained when the theme day is.',
  },
  AdviserHired: {
    nb: '{adviser} ble leid inn til temadagen.',
    nn: '{adviser} vart leigd inn til temadagen.',
    en: '{adviser} was hired for the theme day.',
  },
  AdviserReleased: {
    nb: '{adviser} ble likevel ikke leid inn til temadagen.',
    nn: '{adviser} vart likevel ikkje leigd inn til temadagen.',
    en: '{adviser} was after all not hired for the theme day.',
  },
  ProjectLeaderGatheringPlanned: {
    nb: 'Prosjektledersamlingen {title} ble planlagt til {days}.',
    nn: 'Prosjektleiarsamlinga {title} vart planlagd til {days}.',
    en: 'The project leaders’ gathering {title} was planned for {days}.',
  },
  ProjectLeaderGatheringMoved: {
    nb: 'Prosjektledersamlingen ble flyttet til {days}{place}.',
    nn: 'Prosjektleiarsamlinga vart flytt til {days}{place}.',
    en: 'The project leaders’ gathering was moved to {days}{place}.',
    parts: {
      place: { nb: ', {place}', nn: ', {place}', en: ', {place}' },
    },
  },
  ProjectLeaderGatheringCalledOff: {
    nb: 'Prosjektledersamlingen ble avlyst.',
    nn: 'Prosjektleiarsamlinga vart avlyst.',
    en: 'The project leaders’ gathering was called off.',
  },
  ProjectLeaderGatheringHeld: {
    nb: 'Prosjektledersamlingen begynte {on}.',
    nn: 'Prosjektleiarsamlinga byrja {on}.',
    en: 'The project leaders’ gathering began on {on}.',
  },
  ProjectLeaderPresenceNoted: {
    nb: 'Det ble notert om prosjektlederen fra {participant}: {present}.',
    nn: 'Det vart notert om prosjektleiaren frå {participant}: {present}.',
    en: 'It was noted of the project leader from {participant}: {present}.',
  },
} as const satisfies Record<(ThemeDayEvent | ProjectLeaderGatheringEvent)['type'], Sentence>;
