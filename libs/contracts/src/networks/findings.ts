import { findings, type FindingWords } from '../intake/findings.ts';
import type { Words } from '../refusals/words.ts';

/** What networks did about a finding; what was found, intake says in the same words. */
const done = {
  'in-list-not-in-network': {
    nb: 'Deltakelsen er ikke lagt til noe nettverk. Den står på arbeidslisten til sekretariatet.',
    nn: 'Deltakinga er ikkje lagd til noko nettverk. Ho står på arbeidslista til sekretariatet.',
    en: 'The participation is placed in no network. It stands on the work list of the secretariat.',
  },
  'in-network-not-in-list': {
    nb: 'Medlemskapet er ført slik det er trykt, og merket med at kommunen ikke er tatt opp i puljen. Noe opptak er ikke lagt til.',
    nn: 'Medlemskapet er ført slik det er prenta, og merkt med at kommunen ikkje er teken opp i pulja. Noko opptak er ikkje lagt til.',
    en: 'The membership is recorded as printed, and marked as that of a municipality not admitted in the cohort. No admission is invented.',
  },
  'in-two-networks': {
    nb: 'Begge plassene gjelder: deltakelsen er medlem av begge nettverkene, og telles som én deltaker.',
    nn: 'Begge plassane gjeld: deltakinga er medlem av begge nettverka, og blir tald som éin deltakar.',
    en: 'Both places hold: the participation is a member of both networks, and is counted as one participant.',
  },
  'joint-participants': {
    nb: 'Medlem er den som listen for puljen fører: kommunene hver for seg der listen nevner dem én for én, og gruppen der listen fører den som én. Hvert medlemskap viser hva nettverket har på trykk.',
    nn: 'Medlem er den som lista for pulja fører: kommunane kvar for seg der lista nemner dei éin for éin, og gruppa der lista fører henne som éi. Kvart medlemskap viser kva nettverket har på prent.',
    en: "A member is whoever the cohort's list has: each municipality where the list names them one by one, and the group where the list has it as one. Every membership shows what the network has in print.",
  },
  'ambiguous-names': {
    nb: '«Bø» i Kompetanse Vest og Øst er lest som Bø i Telemark, og i Vesterålen som Bø i Nordland; «Os» med Tolga som Os i Hedmark. Våler er medlem uten nummer og fylke.',
    nn: '«Bø» i Kompetanse Vest og Øst er lese som Bø i Telemark, og i Vesterålen som Bø i Nordland; «Os» med Tolga som Os i Hedmark. Våler er medlem utan nummer og fylke.',
    en: '"Bø" in Kompetanse Vest og Øst is read as Bø i Telemark, and in Vesterålen as Bø i Nordland; "Os" with Tolga as Os in Hedmark. Våler is a member without number and county.',
  },
  'spelling-differs': {
    nb: 'Nettverkene heter det de heter på trykk, og hvert medlemskap viser hvordan det er skrevet. Hvert tema har én kode, uansett skrivemåte.',
    nn: 'Nettverka heiter det dei heiter på prent, og kvart medlemskap viser korleis det er skrive. Kvart tema har éin kode, uansett skrivemåte.',
    en: 'The networks are called what they are called in print, and every membership shows how it is spelt. Each theme has one code, however it is spelt.',
  },
  'network-themes-differ': {
    nb: 'Innovasjon er ført som tema for nettverk. Et nettverk med flere temaer har alle, og telles én gang for hvert.',
    nn: 'Innovasjon er ført som tema for nettverk. Eit nettverk med fleire tema har alle, og blir talt éin gong for kvart.',
    en: 'Innovation is recorded as a theme of networks. A network with several themes has them all, and is counted once for each.',
  },
} as const satisfies Record<string, Words>;

/** The words of the findings that concern networks, by code. */
export const networkFindings: Readonly<Record<string, FindingWords>> = Object.fromEntries(
  Object.entries(done).flatMap(([code, words]) => {
    const found = findings[code];
    return found ? [[code, { ...found, done: words }]] : [];
  }),
);
