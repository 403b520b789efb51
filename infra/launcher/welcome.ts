import { persons } from '../dev-issuer/persons.ts';
import { defaultData, type Options } from './options.ts';
import { addressOf } from './services.ts';

const tries: readonly [what: string, route: string][] = [
  ['how many take part', '/programme/counts'],
  ['whose number was 1103 in 2013', '/participants?number=1103&on=2013-01-01'],
  ['all applications', '/applications'],
];

/** Where everything is, who may ask, and what to try first. */
export function welcome({ port, data }: Options): string {
  const intake = addressOf('intake', port);
  const where = data === defaultData ? '' : `SAMANOM_DATA='${data}' `;
  const token = `$(${where}npm run --silent token -- case-worker)`;
  const curl = (route: string): string =>
    `curl -s -H "Authorization: Bearer ${token}" '${intake}${route}'`;
  return [
    '',
    `  intake          ${intake}`,
    `  read its API    ${intake}/docs`,
    `  OpenAPI         ${intake}/openapi.json`,
    '',
    `  demo persons    ${persons.slice(0, 5).join(', ')},`,
    `                  ${persons.slice(5).join(', ')}`,
    '',
    '  try, in another terminal:',
    ...tries.flatMap(([what, route]) => [`  # ${what}`, `  ${curl(route)}`]),
    '',
    'Ready. Ctrl-C stops everything.',
  ].join('\n');
}
