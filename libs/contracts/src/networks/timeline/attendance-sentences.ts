import type { Sentence } from '../../timeline/sentence.ts';
import type { AttendanceEvent } from '../attendance.events.ts';
import type { InvitationAnswerEvent } from '../invitation-answer.events.ts';

/** Who comes to a gathering, and who was there. */
export const attendanceSentences = {
  PresenceNoted: {
    nb: 'Det ble notert om {party} fra {participant}: {present}.',
    nn: 'Det vart notert om {party} frå {participant}: {present}.',
    en: 'It was noted of {party} from {participant}: {present}.',
  },
  EarlierPresenceNoted: {
    nb: 'Et eldre notat om {party} fra {participant} kom inn: {present}. Det nyere står.',
    nn: 'Eit eldre notat om {party} frå {participant} kom inn: {present}. Det nyare står.',
    en: 'An earlier note on {party} from {participant} arrived: {present}. The later one stands.',
  },
  PresenceCorrected: {
    nb: 'Det ble rettet om {party} fra {participant}: {present}.',
    nn: 'Det vart retta om {party} frå {participant}: {present}.',
    en: 'It was corrected of {party} from {participant}: {present}.',
  },
  AttendanceRecorded: {
    nb: 'Det ble ført for {participant}: {parties}.',
    nn: 'Det vart ført for {participant}: {parties}.',
    en: 'It was recorded for {participant}: {parties}.',
  },
  PartyMissed: {
    nb: '{participant} manglet {party} på samling {number}.',
    nn: '{participant} mangla {party} på samling {number}.',
    en: '{participant} was without {party} at gathering {number}.',
  },
  AbsenceExplained: {
    nb: '{participant} begrunnet at samlingen var uten {party}.',
    nn: '{participant} grunngav at samlinga var utan {party}.',
    en: '{participant} explained that the gathering was without {party}.',
  },
  AbsenceMadeUp: {
    nb: 'For {party} fra {participant} ble fraværet erstattet {on}.',
    nn: 'For {party} frå {participant} vart fråværet erstatta {on}.',
    en: 'The absence of {party} from {participant} was made up for on {on}.',
  },
  InvitationAnswered: {
    nb: 'Svar for {party} fra {participant}: {coming}.',
    nn: 'Svar for {party} frå {participant}: {coming}.',
    en: 'Answer for {party} from {participant}: {coming}.',
  },
} as const satisfies Record<(AttendanceEvent | InvitationAnswerEvent)['type'], Sentence>;
