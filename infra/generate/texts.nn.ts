import type { Texts } from './texts.ts';

/** What municipalities write in nynorsk. */
export const nn: Texts = {
  themes: {
    'sick-leave': {
      titles: [
        'Nærvær i {place}',
        'Friskare arbeidsplassar',
        'Saman om nærvær',
        'På jobb i {place}',
      ],
      challenges: [
        'Sjukefråværet i {place} har lege på {high} prosent dei siste tre åra, og er høgast i pleie og omsorg og i barnehagane.',
        'Langtidsfråværet aukar, og leiarane opplever at dei manglar tid og verktøy til å følgje opp den einskilde.',
        'Vikarbruken kosta meir enn budsjettert i fjor, og brukarane merkar at det stadig er nye andlet.',
      ],
      goals: [
        'Samla sjukefråvær',
        'Eigenmeldt fråvær',
        'Del leiarar som følgjer opp innan 14 dagar',
      ],
      measures: [
        'Kartleggje fråværet på kvar arbeidsplass saman med verneombod og tillitsvalde',
        'Opplæring for leiarar i oppfølgingssamtalar',
        'Fast samarbeidsmøte med bedriftshelsetenesta og NAV',
        'Nærværsgrupper der dei tilsette sjølve kjem med framlegg til tiltak',
      ],
    },
    'full-time': {
      titles: [
        'Heile stillingar i {place}',
        'Frå deltid til heiltid',
        'Heiltidskultur',
        'Større stillingar',
      ],
      challenges: [
        'Berre {low} prosent av dei tilsette i helse og omsorg i {place} har heil stilling, og mange arbeider ufrivillig deltid.',
        'Små stillingar gjer det vanskeleg å rekruttere, og det går ut over kvaliteten og kontinuiteten i tenestene.',
        'Turnusen er laga for dei stillingane vi har, og ikkje for dei tenestene innbyggjarane treng.',
      ],
      goals: ['Gjennomsnittleg stillingsstorleik', 'Del i heil stilling', 'Ledige helgevakter'],
      measures: [
        'Kartleggje ønskt stillingsstorleik hos alle tilsette',
        'Forsøk med langturnus på to avdelingar',
        'Bemanningseining som gir heile stillingar på tvers av einingar',
        'Drøfte ein lokal avtale om heiltid med organisasjonane',
      ],
    },
    'competence-recruitment': {
      titles: [
        'Fagfolk til {place}',
        'Lære heile livet',
        'Rekruttere og halde på',
        'Kompetanse for framtida',
      ],
      challenges: [
        'I løpet av ti år går {high} av hundre tilsette i {place} av med pensjon, og det er få søkjarar til ledige stillingar.',
        'Vi manglar oversyn over kompetansen vi har, og kva vi kjem til å trenge.',
        'Nyutdanna sluttar etter kort tid fordi dei ikkje finn eit fagmiljø hos oss.',
      ],
      goals: [
        'Del tilsette med fagbrev',
        'Søkjarar til kvar utlyst stilling',
        'Tilsette som sluttar i løpet av året',
      ],
      measures: [
        'Kompetanseplan for kvar sektor, laga saman med dei tillitsvalde',
        'Fagbrev på jobb for ufaglærde assistentar',
        'Fadderordning for nytilsette det første året',
        'Samarbeid med høgskulen om desentralisert utdanning',
      ],
    },
    reputation: {
      titles: ['Stolt av {place}', 'Ein god stad å arbeide', 'Omdømet vårt', 'Vi i {place}'],
      challenges: [
        'Innbyggjarundersøkinga syner at berre {low} prosent har eit godt inntrykk av {place} kommune som tenesteytar.',
        'Tilsette fortel sjeldan om det som går bra, og medieoppslaga handlar mest om det som går gale.',
        'Unge som flyttar ut for å studere, tenkjer ikkje på kommunen som ein arbeidsplass.',
      ],
      goals: [
        'Tilliten hos innbyggjarane',
        'Tilsette som vil rå til arbeidsplassen',
        'Søkjarar under 35 år',
      ],
      measures: [
        'Arbeidsgivarstrategi vedteken i kommunestyret',
        'Kurs i klart språk for alle som skriv til innbyggjarane',
        'Tilsette som ambassadørar på skular og utdanningsmesser',
        'Årleg omdømedag med folkevalde, leiarar og tillitsvalde',
      ],
    },
  },
  purpose: [
    'Føremålet er at innbyggjarane i {place} skal få betre tenester, og at dei tilsette skal ha eit arbeid å leve med og av.',
    'Prosjektet skal syne kva vi får til når folkevalde, leiing og tillitsvalde arbeider mot same mål.',
    'Vi vil prøve ut tiltaka i liten skala, måle verknaden og ta i bruk det som verkar, i heile kommunen.',
  ],
  anchoring: [
    'Saka vart handsama i kommunestyret, i arbeidsmiljøutvalet og i kontaktmøtet med organisasjonane, og alle tre partar er med i styringsgruppa.',
    'Dei tillitsvalde har vore med på å skrive søknaden frå første møte, og dei har sett av tid i heile prosjektperioden.',
    'Formannskapet får ein status to gonger i året.',
  ],
  organisation: [
    'Styringsgruppa vert leidd av ordføraren og har to medlemmer frå kvar av dei tre partane.',
    'Prosjektleiaren er tilsett i halv stilling og rapporterer til rådmannen.',
    'Kvar deltakande eining har ei lokal gruppe med leiar, verneombod og tillitsvald.',
  ],
  partners: ['KS følgjer prosjektet som rettleiar.', 'Høgskulen evaluerer tiltaka undervegs.'],
  contact: 'Postmottaket i {place} kommune',
  budget: [
    'Prosjektleiar, halv stilling',
    'Frikjøp av tillitsvalde',
    'Kurs og samlingar',
    'Evaluering',
  ],
  reservation: 'Vi føreset at tillitsvalde får frikjøp i heile prosjektperioden.',
  mended: 'Etter tilbakemelding er måla talfeste og utgangspunktet oppgitt for kvart av dei.',
};
