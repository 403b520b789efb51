/** What the secretariat writes for a call, that the HTTP specs share. */
export const writtenForm = {
  form: 'pulje-3',
  title: { nb: 'Søknadsskjema', nn: 'Søknadsskjema' },
  pageLimit: 5,
  attachments: { allowed: false },
  fields: [
    {
      id: 'name',
      type: 'short-text',
      required: true,
      maxLength: 100,
      label: { nb: 'Hva heter prosjektet?', nn: 'Kva heiter prosjektet?' },
      help: { nb: 'Kort.', nn: 'Kort.' },
    },
    {
      id: 'about',
      type: 'themes',
      required: true,
      label: { nb: 'Tema', nn: 'Tema' },
      help: { nb: 'Ett eller flere.', nn: 'Eitt eller fleire.' },
    },
    {
      id: 'size',
      type: 'choice',
      required: false,
      options: [
        { id: 'small', label: { nb: 'Liten', nn: 'Lita' } },
        { id: 'large', label: { nb: 'Stor', nn: 'Stor' } },
      ],
      label: { nb: 'Størrelse', nn: 'Storleik' },
      help: { nb: 'Velg én.', nn: 'Vel eitt.' },
    },
  ],
};

export const writtenCriteria = {
  criteria: 'call-2011',
  title: { nb: 'Kriterier', nn: 'Kriterium' },
  items: [
    {
      id: 'local-anchoring',
      mustHave: true,
      name: { nb: 'God lokal forankring', nn: 'God lokal forankring' },
      description: { nb: 'Hos alle tre parter.', nn: 'Hos alle tre partar.' },
    },
    {
      id: 'clear-goals',
      mustHave: false,
      highest: 5,
      weight: 2,
      name: { nb: 'Klare mål', nn: 'Klåre mål' },
      description: { nb: 'Tidfestet og tallfestet.', nn: 'Tidfesta og talfesta.' },
    },
  ],
};

const element = (nb: string, nn: string) => ({ nb, nn });
export const writtenScheme = {
  scheme: 'betre-kommune',
  name: element('Sammen om en bedre kommune', 'Saman om ein betre kommune'),
  goalsAndTargetGroup: element('Kommuner som vil bli bedre.', 'Kommunar som vil bli betre.'),
  goalAttainment: element('Sykefraværet går ned.', 'Sjukefråværet går ned.'),
  criteria: 'call-2011',
  criteriaVersion: 1,
  followUpAndControl: element('Rapport hvert år.', 'Rapport kvart år.'),
  evaluation: element('Ved slutten.', 'Ved slutten.'),
};

export const writtenCall = {
  title: { nb: 'Søk om å være med', nn: 'Søk om å vere med' },
  text: { nb: 'Kommuner kan søke.', nn: 'Kommunar kan søkje.' },
  form: 'pulje-3',
  formVersion: 1,
  scheme: 'betre-kommune',
  schemeVersion: 1,
  applicants: { only: null, jointly: true },
  deadline: '2099-09-30T23:59:59.999+02:00',
};
