import type { FieldWords, FormWords } from './form-version.ts';

const words = (
  label: readonly [nb: string, nn: string],
  help: readonly [nb: string, nn: string],
): FieldWords => ({
  label: { nb: label[0], nn: label[1] },
  help: { nb: help[0], nn: help[1] },
});

export const pulje2V1Words: FormWords = {
  title: {
    nb: 'Søknad om å delta i «Saman om ein betre kommune», pulje 2',
    nn: 'Søknad om å delta i «Saman om ein betre kommune», pulje 2',
  },
  fields: {
    title: words(
      ['Prosjektets navn', 'Namnet på prosjektet'],
      ['Hva prosjektet skal hete.', 'Kva prosjektet skal heite.'],
    ),
    themes: words(
      ['Tema', 'Tema'],
      ['Velg ett eller flere av utlysningens tema.', 'Vel eitt eller fleire av temaa i utlysinga.'],
    ),
    contact: words(
      ['Kontakt', 'Kontakt'],
      ['Hvem som kan svare på spørsmål.', 'Kven som kan svare på spørsmål.'],
    ),
    challenge: words(
      ['Utfordring', 'Utfordring'],
      ['Hva dere vil gjøre noe med.', 'Kva de vil gjere noko med.'],
    ),
    purpose: words(
      ['Hensikt', 'Føremål'],
      ['Hva som skal bli bedre, og for hvem.', 'Kva som skal bli betre, og for kven.'],
    ),
    goals: words(
      ['Mål', 'Mål'],
      [
        'Et mål kan etterprøves når det er både tidfestet og tallfestet. Si også hvor dere starter.',
        'Eit mål kan etterprøvast når det er både tidfesta og talfesta. Sei òg kvar de startar.',
      ],
    ),
    measures: words(
      ['Tiltak', 'Tiltak'],
      [
        'Hva dere vil gjøre, ett tiltak i hvert punkt.',
        'Kva de vil gjere, eitt tiltak i kvart punkt.',
      ],
    ),
    anchoring: words(
      ['Forankring', 'Forankring'],
      [
        'Hvordan folkevalgte, administrasjon og tillitsvalgte deltar.',
        'Korleis folkevalde, administrasjon og tillitsvalde deltek.',
      ],
    ),
    organisation: words(
      ['Organisering', 'Organisering'],
      ['Hvordan prosjektet er organisert.', 'Korleis prosjektet er organisert.'],
    ),
    partners: words(
      ['Samarbeidspartnere', 'Samarbeidspartnarar'],
      ['Hvem andre som er med, og i hvilken rolle.', 'Kven andre som er med, og i kva rolle.'],
    ),
    budget: words(
      ['Budsjett', 'Budsjett'],
      ['Hva det koster, i hele kroner.', 'Kva det kostar, i heile kroner.'],
    ),
  },
};
