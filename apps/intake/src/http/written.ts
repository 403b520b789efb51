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
