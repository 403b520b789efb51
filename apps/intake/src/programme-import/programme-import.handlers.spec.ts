import { describe, expect, it } from '@jest/globals';
import type { CommandBus } from '@nestjs/cqrs';
import type { Decided } from '@samanom/event-store';
import { Rejected } from '@samanom/kernel';
import { metaOf } from '@samanom/testing';
import { FormJointParticipant } from '../participant/domain/form-joint-participant.ts';
import { RegisterMunicipality } from '../participant/domain/register-municipality.ts';
import { ImportProgramme, ImportProgrammeHandler } from './programme-import.handlers.ts';
import type { ImportCommand } from './programme-plan.ts';

/** A bus that takes its time, and knows how many commands were under way at once. */
class SlowBus {
  readonly asked: ImportCommand[] = [];
  private readonly answer: (command: ImportCommand) => Partial<Decided>;
  most = 0;
  private underWay = 0;

  constructor(answer: (command: ImportCommand) => Partial<Decided>) {
    this.answer = answer;
  }

  async execute(command: ImportCommand): Promise<Decided> {
    this.asked.push(command);
    this.most = Math.max(this.most, ++this.underWay);
    await new Promise(setImmediate);
    this.underWay--;
    const eventId = command.meta.commandId;
    return { streamId: eventId, version: 1, eventId, added: 1, ...this.answer(command) };
  }
}

const run = (bus: SlowBus) =>
  new ImportProgrammeHandler(bus as unknown as CommandBus).execute(
    new ImportProgramme({}, metaOf()),
  );

describe('the import', () => {
  it('asks for all, at most eight at a time, and says how much was added', async () => {
    const bus = new SlowBus(() => ({}));
    const { answer, last } = await run(bus);
    expect(answer).toEqual({ commands: 351, events: 351, findings: 10 });
    expect(bus.most).toBe(8);
    expect(last.eventId).toBe(bus.asked.at(-1)?.meta.commandId);
  });

  it('forms no group before its municipalities are registered', async () => {
    const bus = new SlowBus(() => ({}));
    await run(bus);
    expect(
      bus.asked.findIndex((command) => command instanceof FormJointParticipant),
    ).toBeGreaterThan(
      bus.asked.findLastIndex((command) => command instanceof RegisterMunicipality),
    );
  });

  it('adds nothing the second time, and still says where the log stands', async () => {
    const bus = new SlowBus(() => ({ added: 0 }));
    const { answer, last } = await run(bus);
    expect(answer.events).toBe(0);
    expect(last.eventId).toBe(bus.asked.at(-1)?.meta.commandId);
  });

  it('names the last event that it added, not the last that was there', async () => {
    const bus = new SlowBus(({ data }) => ({
      added: 'code' in data && data.code === 'in-two-networks' ? 1 : 0,
    }));
    const { last } = await run(bus);
    const added = bus.asked.find(({ data }) => 'code' in data && data.code === 'in-two-networks');
    expect(last.eventId).toBe(added?.meta.commandId);
  });

  it('stops at the first refusal, once nothing is under way', async () => {
    const bus = new SlowBus((command) => {
      if (command instanceof RegisterMunicipality && command.data.name === 'Arendal')
        throw new Rejected('participant-exists');
      return {};
    });
    await expect(run(bus)).rejects.toThrow('participant-exists');
    const asked = bus.asked.length;
    expect(asked).toBeLessThan(20);
    await new Promise(setImmediate);
    expect(bus.asked).toHaveLength(asked);
  });
});
