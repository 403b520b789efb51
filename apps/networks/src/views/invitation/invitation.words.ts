import type { WritingLanguage } from '@samanom/contracts/networks';
import type { Party } from '@samanom/kernel';

type Written = Readonly<Record<WritingLanguage, string>>;

export const partiesWrittenTo: Readonly<Record<Party, Written>> = {
  elected: { nb: 'folkevalgte', nn: 'folkevalde' },
  administration: { nb: 'administrasjonen', nn: 'administrasjonen' },
  employees: { nb: 'tillitsvalgte', nn: 'tillitsvalde' },
};

/** What an invitation says, paragraph by paragraph; `{name}` is filled in. */
export const invitationWords = {
  subject: {
    nb: 'Invitasjon til samling {number} i {network}: {topic}',
    nn: 'Invitasjon til samling {number} i {network}: {topic}',
  },
  'subject-called-off': {
    nb: 'Avlyst: samling {number} i {network}',
    nn: 'Avlyst: samling {number} i {network}',
  },
  to: { nb: 'Til {party} i {municipality} kommune', nn: 'Til {party} i {municipality} kommune' },
  purpose: {
    nb: 'Nettverket {network} inviterer til samling {number} av 3. Den handler om {topic}.',
    nn: 'Nettverket {network} inviterer til samling {number} av 3. Ho handlar om {topic}.',
  },
  'called-off': {
    nb: 'Samling {number} i nettverket {network} er avlyst. Den skulle ha vært {days}.',
    nn: 'Samling {number} i nettverket {network} er avlyst. Ho skulle ha vore {days}.',
  },
  moved: {
    nb: 'Samlingen er flyttet. Før var den {before}.',
    nn: 'Samlinga er flytta. Før var ho {before}.',
  },
  reason: { nb: 'Grunn: {reason}', nn: 'Grunn: {reason}' },
  time: { nb: 'Tid: {days}', nn: 'Tid: {days}' },
  place: { nb: 'Sted: {place}', nn: 'Stad: {place}' },
  online: { nb: 'På nett: {address}', nn: 'På nett: {address}' },
  parties: {
    nb: 'Kommunen skal være representert ved folkevalgte, administrasjonen og tillitsvalgte. Denne invitasjonen gjelder {party}.',
    nn: 'Kommunen skal vere representert ved folkevalde, administrasjonen og tillitsvalde. Denne invitasjonen gjeld {party}.',
  },
  programme: { nb: 'Program:', nn: 'Program:' },
  item: { nb: 'kl. {hours}: {title}', nn: 'kl. {hours}: {title}' },
  'item-of-day': {
    nb: 'dag {day}, kl. {hours}: {title}',
    nn: 'dag {day}, kl. {hours}: {title}',
  },
  'arranged-by': {
    nb: 'Samlingen blir arrangert av {arrangedBy}.',
    nn: 'Samlinga blir arrangert av {arrangedBy}.',
  },
} as const satisfies Record<string, Written>;
