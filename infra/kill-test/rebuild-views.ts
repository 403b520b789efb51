import { join } from 'node:path';
import { rebuildView, type RebuildOptions } from '@samanom/event-store';
import { workspace } from '../projects.ts';

/** `node rebuild-views.ts <service>`: builds all views of a service anew; says which differ, and fails if any does. */
const [service = ''] = process.argv.slice(2);

interface Described {
  readonly upcasters: RebuildOptions['upcasters'];
  readonly projections: readonly RebuildOptions['projection'][];
}
const built = (await import(join(workspace, `apps/${service}/dist/${service}.js`))) as Readonly<
  Record<string, Described>
>;
const { upcasters = {}, projections = [] } = built[service] ?? {};
const url = process.env['DATABASE_URL'] ?? '';

if (projections.length === 0) throw new Error(`${service} has no views`);
for (const projection of projections)
  try {
    const { live, rows, past } = await rebuildView({ service, url, upcasters, projection });
    console.log(`${live}: ${rows} rows, ${past} in the past, equal`);
  } catch (error) {
    console.error(String(error));
    process.exitCode = 1;
  }
