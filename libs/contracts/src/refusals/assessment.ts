import type { Words } from './words.ts';

/** What the rules refuse between an application and its decision. */
export const assessmentRefusals = {
  'application-not-submitted': {
    nb: 'Søknaden er ikke sendt inn, eller venter ikke lenger på et vedtak.',
    nn: 'Søknaden er ikkje send inn, eller ventar ikkje lenger på eit vedtak.',
    en: 'The application has not been sent in, or no longer waits for a decision.',
  },
  'resubmission-in-past': {
    nb: 'Fristen for å sende inn på nytt ({resubmitBy}) har vært.',
    nn: 'Fristen for å sende inn på nytt ({resubmitBy}) har vore.',
    en: 'The last moment to send it in again ({resubmitBy}) has been.',
  },
  'returned-text-unchanged': {
    nb: 'Teksten er den samme som ble sendt tilbake. Endre den, og legg den fram på nytt.',
    nn: 'Teksten er den same som vart send tilbake. Endre han, og legg han fram på nytt.',
    en: 'The text is the one that was returned. Change it and present it again.',
  },
  'conflict-of-interest': {
    nb: 'Du har meldt at du er inhabil i denne saken.',
    nn: 'Du har meldt at du er inhabil i denne saka.',
    en: 'You have declared a conflict of interest in this case.',
  },
  'assessor-conflicted': {
    nb: 'Den som har meldt seg inhabil i saken, kan ikke vurdere den.',
    nn: 'Den som har meldt seg inhabil i saka, kan ikkje vurdere ho.',
    en: 'Whoever has declared a conflict of interest in the case cannot assess it.',
  },
  'not-an-assessor': {
    nb: 'Du er ikke satt til å vurdere denne søknaden.',
    nn: 'Du er ikkje sett til å vurdere denne søknaden.',
    en: 'You have not been asked to assess this application.',
  },
  'impartiality-undeclared': {
    nb: 'Si først fra om du er habil i denne saken.',
    nn: 'Sei først frå om du er habil i denne saka.',
    en: 'First declare whether you are impartial in this case.',
  },
  'criterion-unknown': {
    nb: 'Kriteriet er ikke blant dem utlysningen nevner: {criteria}.',
    nn: 'Kriteriet er ikkje blant dei utlysinga nemner: {criteria}.',
    en: 'The criterion is not among those that the call names: {criteria}.',
  },
  'verdict-not-of-criterion': {
    nb: 'Kriteriet «{id}» vurderes på en annen måte: et krav er oppfylt eller ikke, et annet får poeng opp til det høyeste.',
    nn: 'Kriteriet «{id}» blir vurdert på ein annan måte: eit krav er oppfylt eller ikkje, eit anna får poeng opp til det høgaste.',
    en: 'The criterion "{id}" is judged in another way: a must-have is met or not, any other gets points up to its highest.',
  },
  'criteria-unjudged': {
    nb: 'Teksten er ikke vurdert etter disse kriteriene: {missing}.',
    nn: 'Teksten er ikkje vurdert etter desse kriteria: {missing}.',
    en: 'The text has not been judged by these criteria: {missing}.',
  },
  'decider-is-assessor': {
    nb: 'Den som har vurdert søknaden, kan ikke også avgjøre den.',
    nn: 'Den som har vurdert søknaden, kan ikkje også avgjere han.',
    en: 'Whoever has assessed the application cannot decide it as well.',
  },
  'assessment-changed': {
    nb: 'Vurderingen er endret siden du så den (utgave {seen}, nå {current}).',
    nn: 'Vurderinga er endra sidan du såg ho (utgåve {seen}, no {current}).',
    en: 'The assessment has changed since you saw it (version {seen}, now {current}).',
  },
  'application-of-another-cohort': {
    nb: 'Søknaden gjelder en annen pulje.',
    nn: 'Søknaden gjeld ei anna pulje.',
    en: 'The application is for another cohort.',
  },
  'already-decided': {
    nb: 'Søknaden er avgjort før. Vil du rette vedtaket, si fra om det og gi en grunn.',
    nn: 'Søknaden er avgjord før. Vil du rette vedtaket, sei frå om det og gje ein grunn.',
    en: 'The application has been decided before. To put that right, say so and give a reason.',
  },
  'nothing-to-correct': {
    nb: 'Det er ikke noe vedtak å rette.',
    nn: 'Det er ikkje noko vedtak å rette.',
    en: 'There is no decision to put right.',
  },
  'rank-is-of-waiting-list': {
    nb: 'Plass i rekkefølgen hører til ventelisten, og bare der.',
    nn: 'Plass i rekkjefølgja høyrer til ventelista, og berre der.',
    en: 'A rank belongs to the waiting list, and only there.',
  },
  'reason-missing': {
    nb: 'Et avslag, en retting og det som ikke er tilrådd, må begrunnes.',
    nn: 'Eit avslag, ei retting og det som ikkje er tilrådd, må grunngjevast.',
    en: 'A rejection, a correction and what was not recommended need a reason.',
  },
  'case-doubled': {
    nb: 'Søknaden står flere ganger i samme handling; ingen av dem er utført.',
    nn: 'Søknaden står fleire gonger i same handling; ingen av dei er utført.',
    en: 'The application is there more than once in the same act; none of them was carried out.',
  },
} as const satisfies Record<string, Words>;
