import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { services } from '../launcher/services.ts';
import { told } from '../problem.ts';

const root = join(import.meta.dirname, '../..');

const HEAD = `# Who may ask for what

Written from the code by \`npm run permissions\`; a test asks every route with every role, and with none, and fails where this page
says otherwise. A route is asked for through the gateway as \`/api/<service><route>\`. A role is held at an organisation; that it is
*this* municipality's case, or *this* person's, is decided by the rule itself, and answered with 403 or, outside a case's circle, 404.
*formal*: whoever asks has to have shown within the last 15 minutes who they are (403 \`sign-in-again\`), which a system cannot.
*open*: to everyone, with the reason.
`;

/** `npm run permissions`: each service, as it is built, tells its own table. */
function writePermissions(): void {
  const tables = services.map((service) =>
    execFileSync(process.execPath, [join(root, 'apps', service, 'dist/permissions.main.js')], {
      encoding: 'utf8',
    }),
  );
  writeFileSync(join(root, 'docs/permissions.md'), [HEAD, ...tables].join('\n'));
}

try {
  writePermissions();
} catch (error) {
  console.error(told(error));
  process.exitCode = 1;
}
