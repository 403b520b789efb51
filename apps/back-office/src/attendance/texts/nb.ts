export const texts = {
  title: 'Oppmøte',
  titleOf: 'Oppmøte på {{number}}. samling, {{network}}',
  toGathering: 'Til samlingen',
  search: 'Finn deltaker',
  progress: '{{noted}} av {{all}} parter er ført',
  onlyLeft: 'Vis bare dem som mangler',
  state: { none: 'Ikke ført', present: 'Til stede', absent: 'Ikke til stede' },
  notSent: 'ikke sendt',
  notExpected: 'ikke ventet',
  unsent_one: '{{count}} ikke sendt',
  unsent_other: '{{count}} ikke sendt',
  allSent: 'Alt er sendt',
  noLine: 'Uten nett. Det du fører, er lagret her og blir sendt når nettet er tilbake.',
  sendNow: 'Prøv å sende nå',
  signedOut:
    'Du må logge inn på nytt før det du har ført, kan sendes. Det er lagret på denne maskinen.',
  signIn: 'Logg inn',
  notStored: 'Maskinen kunne ikke lagre det siste du førte. Skriv det på papir, og frigjør plass.',
  others_one:
    '{{count}} føring av en annen person venter på denne maskinen. Hun eller han må logge inn for å få den sendt.',
  others_other:
    '{{count}} føringer av en annen person venter på denne maskinen. Hun eller han må logge inn for å få dem sendt.',
  keptAt: 'Listen er slik den var {{moment}}.',
  notKept:
    'Denne nettleseren kan ikke åpne siden på nytt uten nett. La den stå åpen til du har nett igjen.',
  neverOpened:
    'Denne samlingen har ikke vært åpnet på denne maskinen før. Åpne den én gang med nett, så virker den uten.',
  nobody: 'Ingen er ventet på denne samlingen.',
  noMatch: 'Ingen deltaker passer det du har valgt.',
  because: 'Hvorfor rettes det?',
  becauseExplained:
    'Oppmøtet er gjort ferdig. Skriv en grunn først; den blir stående ved hver rettelse.',
  closed: {
    planned: 'Samlingen har ikke begynt. Start den fra siden til samlingen, så kan oppmøtet føres.',
    announced:
      'Samlingen har ikke begynt. Start den fra siden til samlingen, så kan oppmøtet føres.',
    'called-off': 'Samlingen er avlyst.',
    held: 'Du kan se oppmøtet. Lederen av nettverket og sekretariatet kan føre det.',
    recorded: 'Du kan se oppmøtet. Lederen av nettverket og sekretariatet kan rette det.',
    closed: 'Du kan se oppmøtet. Lederen av nettverket og sekretariatet kan rette det.',
  },
  told_one: '{{count}} føring gjelder ikke',
  told_other: '{{count}} føringer gjelder ikke',
  toldOf: '{{name}}, {{party}}: {{state}}, ført {{moment}}.',
  superseded: 'En senere føring fra noen andre gjelder. Din er tatt vare på.',
  elsewhere: 'En annen samling',
  tryAgain: 'Send på nytt',
  read: 'Jeg har lest det',
} as const;
