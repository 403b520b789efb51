import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { between } from '../../hammer/dice.ts';
import { tallies, type TallyRow } from '../../hammer/tally.ts';
import { viewsWorld, type ViewsWorld } from '../../hammer/views-world.ts';
import { Moment } from './moment.ts';

let world: ViewsWorld;
const tally = tallies('tally');

beforeAll(async () => {
  world = await viewsWorld();
});
afterAll(async () => {
  await world.close();
  expect(world.problems).toEqual([]);
});

describe('instances that keep the same view', () => {
  it('begin together, race for every batch, and never write a row twice', async () => {
    const instances = await Promise.all([1, 2, 3].map(() => world.views(tally)));
    let written = 0;
    const busy = () => ++written < 1500;
    let racing = true;
    const disturb = async () => {
      while (racing) {
        await new Promise((resolve) => setTimeout(resolve, between(0, 4)));
        for (const one of instances) one.wake();
      }
    };
    const disturbed = disturb();
    const lasts = await Promise.all([1, 2, 3, 4].map(() => world.write(busy)));

    const answers = [];
    for (const one of instances) {
      for (const after of lasts) {
        const moment = new Moment(after === null ? {} : { after });
        await one.at([tally], moment);
        expect(moment.behind).toBe(false);
      }
      const shown = await one.at([tally]);
      answers.push(await shown.rows(tally).orderBy('row.id').getRawMany<TallyRow>());
    }
    racing = false;
    await disturbed;

    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await world.tablesOf('tally')).toEqual(await world.rebuilt());
  }, 60_000);
});
