import type { Words } from './words.ts';

/** What the rules of intake refuse about participants, mergers, participations and interest. */
export const intakeParticipantRefusals = {
  'joint-participant-dissolved': {
    nb: 'Det siste medlemmet gikk ut {on}; siden finnes ikke denne felles deltakeren.',
    nn: 'Den siste medlemen gjekk ut {on}; sidan finst ikkje denne felles deltakaren.',
    en: 'The last member left on {on}; since then this joint participant is no more.',
  },
  'merges-with-itself': {
    nb: 'En kommune kan ikke slås sammen med seg selv ({municipalityId}).',
    nn: 'Ein kommune kan ikkje slåast saman med seg sjølv ({municipalityId}).',
    en: 'A municipality cannot merge with itself ({municipalityId}).',
  },
  'municipality-merged': {
    nb: 'Kommunen {municipalityId} ble {on} en del av {successorId}.',
    nn: 'Kommunen {municipalityId} vart {on} ein del av {successorId}.',
    en: 'The municipality {municipalityId} became part of {successorId} on {on}.',
  },
  'merger-out-of-order': {
    nb: 'Kommunen {municipalityId} tok opp andre {on} og kan ikke ha opphørt da eller før.',
    nn: 'Kommunen {municipalityId} tok opp andre {on} og kan ikkje ha opphøyrt då eller før.',
    en: 'The municipality {municipalityId} took up others on {on}, and cannot have ceased then or before.',
  },
  'number-beyond-merger': {
    nb: 'Kommunen {municipalityId} er ført med nummer {number} fra {from}, utover sammenslåingen {on}.',
    nn: 'Kommunen {municipalityId} er ført med nummer {number} frå {from}, utover samanslåinga {on}.',
    en: 'The municipality {municipalityId} is recorded with number {number} from {from}, beyond the merger on {on}.',
  },
  'number-unheld': {
    nb: 'Ingen kommune er ført med nummer {number} {on}.',
    nn: 'Ingen kommune er ført med nummer {number} {on}.',
    en: 'No municipality is recorded with number {number} on {on}.',
  },
  'participation-unknown': {
    nb: 'Deltakelsen finnes ikke.',
    nn: 'Deltakinga finst ikkje.',
    en: 'There is no such participation.',
  },
  'participation-ended': {
    nb: 'Deltakelsen ble avsluttet {on}.',
    nn: 'Deltakinga vart avslutta {on}.',
    en: 'The participation ended on {on}.',
  },
  'call-open': {
    nb: 'Utlysningen «{cohort}» er åpen til {deadline}. Send en søknad i stedet.',
    nn: 'Utlysinga «{cohort}» er open til {deadline}. Send ein søknad i staden.',
    en: 'The call "{cohort}" is open until {deadline}. Apply instead.',
  },
  'interest-exists': {
    nb: 'Kommunen har meldt interesse i sak {caseNumber} før, med et annet vedtak.',
    nn: 'Kommunen har meldt interesse i sak {caseNumber} før, med eit anna vedtak.',
    en: 'The municipality has expressed interest in case {caseNumber} before, by another decision.',
  },
  'interest-unknown': {
    nb: 'Interessemeldingen finnes ikke, eller er ikke for deg.',
    nn: 'Interessemeldinga finst ikkje, eller er ikkje for deg.',
    en: 'There is no such expression of interest, or it is not for you.',
  },
  'interest-answered': {
    nb: 'Interessemeldingen er besvart.',
    nn: 'Interessemeldinga er svara på.',
    en: 'The expression of interest has been answered.',
  },
} as const satisfies Record<string, Words>;
