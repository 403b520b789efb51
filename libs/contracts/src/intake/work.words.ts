import type { Words } from '../refusals/words.ts';
import type { Sentence } from '../timeline/sentence.ts';

/** Everything that may wait for somebody, in words. `{name}` is filled in from the item's parts. */
export const workWords = {
  'draft-to-present': {
    nb: 'Søknaden til {cohort} er et utkast. Den skal legges fram for partene.',
    nn: 'Søknaden til {cohort} er eit utkast. Han skal leggjast fram for partane.',
    en: 'The application to {cohort} is a draft. It is to be presented to the parties.',
  },
  'parties-missing': {
    nb: 'Disse har ikke stilt seg bak søknaden fra {municipality} til {cohort}: {missing}.',
    nn: 'Desse har ikkje stilt seg bak søknaden frå {municipality} til {cohort}: {missing}.',
    en: 'These do not stand behind the application from {municipality} to {cohort}: {missing}.',
  },
  'application-to-submit': {
    nb: 'Alle står bak søknaden til {cohort}. Den kan sendes.',
    nn: 'Alle står bak søknaden til {cohort}. Han kan sendast.',
    en: 'Everybody stands behind the application to {cohort}. It can be sent.',
  },
  'text-to-mend': {
    nb: 'Søknaden til {cohort} er sendt tilbake. Den skal rettes og sendes på nytt.',
    nn: 'Søknaden til {cohort} er send tilbake. Han skal rettast og sendast på nytt.',
    en: 'The application to {cohort} was sent back. It is to be mended and sent again.',
  },
  'text-to-endorse': {
    nb: 'Søknaden fra {municipality} til {cohort} er lagt fram. Dere har ikke stilt dere bak den.{remindedAt}',
    nn: 'Søknaden frå {municipality} til {cohort} er lagd fram. De har ikkje stilt dykk bak han.{remindedAt}',
    en: 'The application from {municipality} to {cohort} is presented. You do not stand behind it.{remindedAt}',
    parts: {
      remindedAt: {
        nb: ' Dere ble minnet på det {remindedAt}.',
        nn: ' De vart minte på det {remindedAt}.',
        en: ' You were reminded of it on {remindedAt}.',
      },
    },
  },
  'withdrawal-to-speak-on': {
    nb: 'Noen vil trekke søknaden fra {municipality} til {cohort}. Dere har ikke sagt hva dere mener.',
    nn: 'Nokon vil trekkje søknaden frå {municipality} til {cohort}. De har ikkje sagt kva de meiner.',
    en: 'There is talk of withdrawing the application from {municipality} to {cohort}. You have not said what you think.',
  },
  'assessor-to-assign': {
    nb: 'Søknaden fra {municipality} til {cohort} er sendt, og ingen vurderer den.',
    nn: 'Søknaden frå {municipality} til {cohort} er send, og ingen vurderer han.',
    en: 'The application from {municipality} to {cohort} is in, and nobody assesses it.',
  },
  'impartiality-to-declare': {
    nb: 'Du skal vurdere søknaden fra {municipality} til {cohort}. Si fra om du er habil.',
    nn: 'Du skal vurdere søknaden frå {municipality} til {cohort}. Sei frå om du er habil.',
    en: 'You are to assess the application from {municipality} to {cohort}. Declare whether you are impartial.',
  },
  'text-to-judge': {
    nb: 'Søknaden fra {municipality} til {cohort} skal vurderes: {left} av {of} kriterier er igjen.',
    nn: 'Søknaden frå {municipality} til {cohort} skal vurderast: {left} av {of} kriterium er att.',
    en: 'The application from {municipality} to {cohort} is to be judged: {left} of {of} criteria are left.',
  },
  'text-to-judge-anew': {
    nb: 'Søknaden fra {municipality} til {cohort} er sendt på nytt. Du har vurdert en eldre tekst.',
    nn: 'Søknaden frå {municipality} til {cohort} er send på nytt. Du har vurdert ein eldre tekst.',
    en: 'The application from {municipality} to {cohort} was sent again. You have judged an older text.',
  },
  'outcome-to-recommend': {
    nb: 'Søknaden fra {municipality} til {cohort} er vurdert. Den skal innstilles.',
    nn: 'Søknaden frå {municipality} til {cohort} er vurdert. Han skal innstillast.',
    en: 'The application from {municipality} to {cohort} is judged. An outcome is to be recommended.',
  },
  'interest-to-answer': {
    nb: '{municipality} har meldt interesse og venter på svar.',
    nn: '{municipality} har meldt interesse og ventar på svar.',
    en: '{municipality} has expressed interest and waits for an answer.',
  },
  'deadline-to-remind-of': {
    nb: 'Minn om fristen for {cohort}, {workingDays} virkedager før. Ikke sendt: {count}.',
    nn: 'Minn om fristen for {cohort}, {workingDays} virkedagar før. Ikkje sendt: {count}.',
    en: 'Remind of the deadline of {cohort}, {workingDays} working days before. Not sent: {count}.',
  },
  'letter-to-send-again': {
    nb: 'Brevet {journalNumber} til {municipality} kom ikke fram, og blir ikke sendt igjen av seg selv.',
    nn: 'Brevet {journalNumber} til {municipality} kom ikkje fram, og blir ikkje sendt igjen av seg sjølv.',
    en: 'The letter {journalNumber} to {municipality} did not arrive, and is not sent again by itself.',
  },
  'complaint-to-answer': {
    nb: 'En klage på vedtaket om {municipality} i {cohort} venter på svar.',
    nn: 'Ei klage på vedtaket om {municipality} i {cohort} ventar på svar.',
    en: 'A complaint of the decision on {municipality} in {cohort} waits for an answer.',
  },
  'decision-to-make-anew': {
    nb: 'En klage på vedtaket om {municipality} i {cohort} er tatt til følge. Det skal vedtas på nytt.',
    nn: 'Ei klage på vedtaket om {municipality} i {cohort} er teken til følgje. Det skal vedtakast på nytt.',
    en: 'A complaint of the decision on {municipality} in {cohort} was upheld. It is to be decided anew.',
  },
  'cases-to-decide': {
    nb: 'Innstilt og klare til vedtak i {cohort}: {count}.',
    nn: 'Innstilte og klare til vedtak i {cohort}: {count}.',
    en: 'Recommended and ready to be decided in {cohort}: {count}.',
  },
  'decisions-to-resume': {
    nb: 'Et vedtak i {cohort} er påbegynt og ikke fullført (saker: {cases}).',
    nn: 'Eit vedtak i {cohort} er påbyrja og ikkje fullført (saker: {cases}).',
    en: 'Deciding in {cohort} was begun and not completed (cases: {cases}).',
  },
} as const satisfies Record<string, Sentence>;

/** One party of a municipality, as a sentence names it. */
export const partyWords = {
  elected: {
    nb: 'folkevalgte i {municipality}',
    nn: 'folkevalde i {municipality}',
    en: 'the elected of {municipality}',
  },
  administration: {
    nb: 'administrasjonen i {municipality}',
    nn: 'administrasjonen i {municipality}',
    en: 'the administration of {municipality}',
  },
  employees: {
    nb: 'tillitsvalgte i {municipality}',
    nn: 'tillitsvalde i {municipality}',
    en: 'the employees of {municipality}',
  },
} as const satisfies Record<string, Words>;
