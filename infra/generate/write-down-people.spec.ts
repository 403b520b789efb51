import { describe, expect, it } from '@jest/globals';
import { personIdBy } from '../dev-issuer/persons.ts';
import { assessor, local, localRoles } from './people.ts';
import { applicationPlan } from './plan.ts';
import { peopleIn } from './write-down-people.ts';

const plans = Array.from({ length: 60 }, (_, n) => applicationPlan(1, n));
const written = peopleIn(plans);

describe('the people of made-up applications', () => {
  it('are written down once each', () => {
    const commands = written.map(({ command }) => command);
    expect(new Set(commands).size).toBe(commands.length);
  });

  it('are those who act, by the ids that the directory gives them', async () => {
    const ids = written.map(({ command }) => personIdBy(command));
    for (const { municipalities, assessors } of plans) {
      for (const municipality of municipalities)
        for (const role of localRoles) expect(ids).toContain((await local(role, municipality)).sub);
      for (const number of assessors) expect(ids).toContain(assessor(number).sub);
    }
  });
});
