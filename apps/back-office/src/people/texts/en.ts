export const texts = {
  title: 'People',
  count_one: '{{formatted}} person',
  count_other: '{{formatted}} people',
  emptyTitle: 'Nobody yet',
  empty:
    'People come here when they sign in for the first time, or when an administrator writes them down.',
  search: 'Search by name or e-mail',
  name: 'Name',
  email: 'E-mail',
  telephone: 'Telephone',
  language: 'Language of the pages',
  organisation: 'Organisation',
  organisations: 'Organisations',
  rolesNow: 'Roles today',
  noRole: 'No role',
  none: '–',
  signedInAt: 'Last signed in',
  neverSignedIn: 'Never yet',
  writeDown: 'Write down a person',
  writeDownText:
    'Whoever you write down can sign in with this e-mail address. You grant roles afterwards.',
  writeDownAct: 'Write down',
  change: 'Change',
  changeTitle: 'Change {{name}}',
  save: 'Save',
  cancel: 'Cancel',
  describe: {
    email:
      'The address that the sign-in service knows. Without it the person cannot be recognised.',
    telephone: 'Digits and spaces, with + before the country code: +47 51 50 70 90',
    language: 'Letters and decisions come in the language that the municipality has decided.',
  },
  faults: {
    nameMissing: 'Write the name',
    emailWrong: 'The e-mail address does not look right',
    telephoneWrong: 'A telephone number has digits and spaces only, and + in front',
  },
  changes: {
    heading: 'Changes',
    none: 'Nothing has been changed.',
    made: 'wrote down the person',
    changed: 'changed {{fields}}',
    fields: {
      name: 'name',
      email: 'e-mail',
      telephone: 'telephone',
      language: 'language',
      organisations: 'organisations',
    },
  },
  export: {
    heading: 'Access',
    text: 'All that is held about the person: contact details, sign-ins, roles, changes, and the events in which the person acted or is named.',
    act: 'Download all about the person (JSON)',
  },
  erase: {
    heading: 'Erasure',
    about:
      'A person who no longer holds roles can be erased when nobody needs to know any longer who signed.',
    open: 'Erase the person …',
    title: 'Erase {{name}}',
    act: 'Erase the person for good',
    reason: 'Why is the person erased? Name nobody.',
    gone: 'Name, e-mail, telephone, language, organisations and sign-ins are gone.',
    stays:
      'Events and their fingerprints stay as they are. Where the name stood it says “Erased person”.',
    forGood: 'It cannot be undone.',
    again: 'If you signed in a while ago, you have to sign in again first.',
    tooEarly:
      'The person signed decisions, endorsements or letters that must remain traceable. The person can be erased from {{date}}.',
  },
  erased: {
    text: 'All that the directory held about this person is erased. What the person did stands in the cases.',
    unknown: 'Nobody in the directory has this id.',
    id: 'Id:',
  },
  me: {
    title: 'About me',
    othersChange: 'Your name, e-mail and roles are changed by the administrator.',
    language: 'What you get on a machine on which you have chosen none.',
    export:
      'All that is held about you: contact details, sign-ins, roles, changes, and the events in which you acted or are named.',
    signOutHeading: 'Sign-ins',
    signOutText: 'Did you forget to sign out somewhere else? You can sign out everywhere at once.',
  },
} as const;
