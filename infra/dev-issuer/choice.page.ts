import { names } from './names.ts';

const municipal = [
  'contact',
  'elected',
  'administration',
  'employees',
  'project-leader',
  'administrator',
];
/** Of pulje 1, and Arendal of both. */
const municipalities = [
  ['1103', 'Stavanger'],
  ['0602', 'Drammen'],
  ['0906', 'Arendal'],
] as const;
const groups: readonly (readonly [title: string, persons: readonly string[]])[] = [
  ['Departementet', ['case-worker', 'decider']],
  [
    'Sekretariatet',
    ['analyst', 'operator', 'secretariat-administrator', 'second-secretariat-administrator'],
  ],
  ['KS og kompetansemiljøet', ['network-leader:1', 'network-leader:4', 'reviewer', 'auditor']],
  ...municipalities.map(
    ([number, name]) => [name, municipal.map((role) => `${role}:${number}`)] as const,
  ),
];

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const button = (person: string): string => {
  const [role = '', number] = person.split(':');
  const [name = person, words = ''] = names[role] ?? [];
  return `<button name="person" value="${person}"><b>${name}</b> ${words}${number ? ` ${number}` : ''}</button>`;
};

const group = ([title, persons]: (typeof groups)[number]): string =>
  `<fieldset><legend>${title}</legend>${persons.map(button).join('')}</fieldset>`;

const style = `
  body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
  fieldset { border: 0; padding: 0; margin: 1.5rem 0; display: flex; flex-wrap: wrap; gap: .5rem }
  legend { font-weight: 600; margin-bottom: .5rem }
  button { font: inherit; padding: .6rem 1rem; border: 2px solid #1a4a7a; border-radius: .3rem; background: #fff; color: inherit; cursor: pointer }
  button:hover, button:focus-visible { background: #1a4a7a; color: #fff }
  input, select { font: inherit; padding: .5rem; margin-right: .5rem }
  .fault { color: #a00; font-weight: 600 }`;

/** Who do you want to be? One click each. */
export const choicePage = (uid: string, fault?: string): string => `<!doctype html>
<html lang="nn"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Logg inn som</title>
<style>${style}</style>
<h1>Logg inn som</h1>
<p>Oppdikta personar, for å prøve. Ingen av dei finst.</p>
${fault ? `<p class="fault" role="alert">${escaped(fault)}</p>` : ''}
<form method="post" action="/person/${uid}">${groups.map(group).join('\n')}</form>
<form method="post" action="/person/${uid}">
<fieldset><legend>Ein annan kommune</legend>
<label>Rolle <select name="role">${municipal
  .map((role) => `<option value="${role}">${names[role]?.[1] ?? role}</option>`)
  .join('')}</select></label>
<label>Kommunenummer <input name="number" pattern="[0-9]{4}" inputmode="numeric" size="4" required></label>
<button>Logg inn</button></fieldset></form>
</html>
`;
