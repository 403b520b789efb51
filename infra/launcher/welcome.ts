import { persons } from '../dev-issuer/persons.ts';
import { defaultData, type Options } from './options.ts';
import { addressOf, behindGateway, brokersOf, publicUrl } from './services.ts';

const tries: readonly [what: string, route: string][] = [
  ['how many take part', '/programme/counts'],
  ['whose number was 1103 in 2013', '/participants?number=1103&on=2013-01-01'],
  ['all applications', '/applications'],
];

const row = (what: string, told: string): string => `  ${what.padEnd(16)}${told}`;

/** Where to go, who may ask, and what to try first. */
export function welcome({ port, data, kafka }: Options): string {
  const intake = `${addressOf('gateway', port)}/api/intake`;
  const where = data === defaultData ? '' : `SAMANOM_DATA='${data}' `;
  const token = `$(${where}npm run --silent token -- case-worker)`;
  const curl = (route: string): string =>
    `curl -s -H "Authorization: Bearer ${token}" '${intake}${route}'`;
  return [
    '',
    ...(kafka ? [row('Kafka', brokersOf(port))] : []),
    ...behindGateway.map((name) =>
      row(`API of ${name}`, `${addressOf('gateway', port)}/api/${name}/docs`),
    ),
    row('demo persons', `${persons.slice(0, 5).join(', ')},`),
    row('', persons.slice(5).join(', ')),
    '',
    '  try, in another terminal:',
    ...tries.flatMap(([what, route]) => [`  # ${what}`, `  ${curl(route)}`]),
    '',
    `Ready: open ${publicUrl(port)} in a browser. Ctrl-C stops everything.`,
  ].join('\n');
}
