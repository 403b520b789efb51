import type { Words } from '../../refusals/words.ts';
import type { AssessmentEvent } from '../assessment.events.ts';

/** What happened in the assessment, for those who may read it. */
export const assessmentSentences = {
  AssessorAssigned: {
    nb: '{role} satte en saksbehandler til å vurdere søknaden.',
    nn: '{role} sette ein saksbehandlar til å vurdere søknaden.',
    en: '{role} asked a case worker to assess the application.',
  },
  AssessorRelieved: {
    nb: '{role} fritok en saksbehandler fra å vurdere søknaden.',
    nn: '{role} fritok ein saksbehandlar frå å vurdere søknaden.',
    en: '{role} relieved a case worker of assessing the application.',
  },
  ImpartialityDeclared: {
    nb: '{role} erklærte seg habil i saken.',
    nn: '{role} erklærte seg habil i saka.',
    en: '{role} declared to be impartial in the case.',
  },
  ConflictDeclared: {
    nb: '{role} meldte seg inhabil i saken.',
    nn: '{role} melde seg inhabil i saka.',
    en: '{role} declared a conflict of interest in the case.',
  },
  InternalNoteWritten: {
    nb: '{role} skrev et notat til kollegene.',
    nn: '{role} skreiv eit notat til kollegaene.',
    en: '{role} wrote a note for colleagues.',
  },
  CriterionJudged: {
    nb: '{role} vurderte søknaden etter kriteriet «{criterion}»: {verdict}.',
    nn: '{role} vurderte søknaden etter kriteriet «{criterion}»: {verdict}.',
    en: '{role} judged the application by the criterion "{criterion}": {verdict}.',
  },
  OutcomeRecommended: {
    nb: '{role} tilrådde {outcome}.',
    nn: '{role} rådde til {outcome}.',
    en: '{role} recommended {outcome}.',
  },
} as const satisfies Record<AssessmentEvent['type'], Words>;
