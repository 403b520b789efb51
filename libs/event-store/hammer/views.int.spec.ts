import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Moment } from '../src/views/moment.ts';
import { besiege } from './siege.ts';
import { tallies } from './tally.ts';
import { viewsWorld, type ViewsWorld } from './views-world.ts';

const seconds = Number(process.env['HAMMER_VIEWS_SECONDS'] ?? 8);

let world: ViewsWorld;

beforeAll(async () => {
  world = await viewsWorld();
});
afterAll(async () => {
  await world.close();
  expect(world.problems).toEqual([]);
});

const tally = tallies('tally');

/** Once everything that was written is in the view. */
const caughtUp = async (after: string | null) => {
  const views = await world.views(tally);
  const moment = new Moment(after === null ? {} : { after });
  await views.at([tally], moment);
  expect(moment.behind).toBe(false);
  await world.stop(views);
};

describe('a view', () => {
  it(
    'comes to what a rebuild comes to, though those who keep it are killed while they write',
    async () => {
      await world.stop(await world.views(tally));
      // Widens the window between the checkpoint and the rows.
      await world.owner.query(`
        CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN PERFORM pg_sleep(0.02); RETURN NULL; END';
        CREATE TRIGGER dawdle AFTER INSERT ON views.tally_v1_1 FOR EACH STATEMENT EXECUTE FUNCTION dawdle();
        CREATE TRIGGER dawdle AFTER INSERT ON views.tally_v1_1_past FOR EACH STATEMENT EXECUTE FUNCTION dawdle();`);
      const end = Date.now() + seconds * 1000;
      const goOn = () => Date.now() < end;
      const script = new URL('./views.process.ts', import.meta.url);
      const [outcome, ...written] = await Promise.all([
        besiege({ script, url: world.url, instances: 3, onlyWorking: true }, goOn),
        ...Array.from({ length: 4 }, () => world.write(goOn)),
      ]);
      for (const last of written) await caughtUp(last);

      const tables = await world.tablesOf('tally');
      console.log('views', { seconds, ...outcome, rows: tables.map(({ length }) => length) });
      expect(outcome.killed).toBeGreaterThan(0);
      expect(tables).toEqual(await world.rebuilt());
    },
    seconds * 1000 + 60_000,
  );
});
