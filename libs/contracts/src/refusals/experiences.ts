import type { Words } from './words.ts';

/** What is refused of experiences, and of rows placed in one act. */
export const experienceRefusals = {
  'experience-unknown': {
    nb: 'Erfaringen finnes ikke, eller er ikke for deg.',
    nn: 'Erfaringa finst ikkje, eller er ikkje for deg.',
    en: 'There is no such experience, or it is not for you.',
  },
  'experience-told': {
    nb: 'Erfaringen er fortalt, og venter på publisering. Den kan fortelles på nytt når den er sendt tilbake.',
    nn: 'Erfaringa er fortald, og ventar på publisering. Ho kan forteljast på nytt når ho er send tilbake.',
    en: 'The experience has been told and waits to be published. It can be told anew once it is sent back.',
  },
  'experience-published': {
    nb: 'Erfaringen er publisert. Den kan trekkes tilbake, og fortelles som en ny.',
    nn: 'Erfaringa er publisert. Ho kan trekkjast tilbake, og forteljast som ei ny.',
    en: 'The experience is published. It can be withdrawn, and told as a new one.',
  },
  'experience-withdrawn': {
    nb: 'Erfaringen er trukket tilbake.',
    nn: 'Erfaringa er trekt tilbake.',
    en: 'The experience has been withdrawn.',
  },
  'experience-not-told': {
    nb: 'Erfaringen er sendt tilbake, og venter på å bli fortalt på nytt.',
    nn: 'Erfaringa er send tilbake, og ventar på å bli fortald på nytt.',
    en: 'The experience was sent back, and waits to be told anew.',
  },
  'experience-changed': {
    nb: 'Teksten er en annen enn den du har lest. Les den på nytt.',
    nn: 'Teksten er ein annan enn den du har lese. Les han på nytt.',
    en: 'The text is another than the one that you have read. Read it again.',
  },
} as const satisfies Record<string, Words>;
