import { describe, expect, it } from '@jest/globals';
import { intakeEvents } from '@samanom/contracts/intake';
import { replay, type Aggregate, type Decision, type DomainEvent } from '@samanom/kernel';
import { metaOf } from '@samanom/testing';
import { Ajv } from 'ajv';
import { readPrintedLists } from '@samanom/programme/printed-lists';
import { awardCriteria } from '../award-criteria/domain/award-criteria.ts';
import { PublishCriteria, publishCriteria } from '../award-criteria/domain/publish-criteria.ts';
import { PublishWrittenCriteria, criteriaOf } from '../award-criteria/written-criteria.ts';
import { cohort } from '../cohort/domain/cohort.ts';
import { OpenCohort, openCohort } from '../cohort/domain/open-cohort.ts';
import { finding } from '../finding/domain/finding.ts';
import { NoteFinding, noteFinding } from '../finding/domain/note-finding.ts';
import {
  AssignMunicipalityNumber,
  assignMunicipalityNumber,
} from '../municipality-numbers/domain/assign-municipality-number.ts';
import { municipalityNumbers } from '../municipality-numbers/domain/municipality-numbers.ts';
import {
  FormJointParticipant,
  formJointParticipant,
} from '../participant/domain/form-joint-participant.ts';
import { participant } from '../participant/domain/participant.ts';
import {
  RegisterMunicipality,
  registerMunicipality,
} from '../participant/domain/register-municipality.ts';
import { RegisterOtherBody, registerOtherBody } from '../participant/domain/register-other-body.ts';
import { ImportListEntry, importListEntry } from '../participation/domain/import-list-entry.ts';
import { participation } from '../participation/domain/participation.ts';
import { planProgramme, type ImportCommand } from './programme-plan.ts';

/** The streams in memory: every command is put to its own rule, on what the commands before it have made. */
class Streams {
  private readonly events = new Map<string, DomainEvent[]>();

  execute(command: ImportCommand): readonly DomainEvent[] {
    const { data } = command;
    if (command instanceof OpenCohort)
      return this.decide(cohort, command.data.cohortId, openCohort(command), undefined);
    if (command instanceof PublishWrittenCriteria) {
      const { criteria } = command.data;
      const facts = { criteria, items: criteriaOf(command.data), document: 'a'.repeat(64) };
      const publish = publishCriteria(new PublishCriteria(facts, command.meta));
      return this.decide(awardCriteria, criteria, publish, undefined);
    }
    if (command instanceof RegisterMunicipality)
      return this.decide(participant, id(data), registerMunicipality(command), undefined);
    if (command instanceof RegisterOtherBody)
      return this.decide(participant, id(data), registerOtherBody(command), undefined);
    if (command instanceof FormJointParticipant)
      return this.decide(participant, id(data), formJointParticipant(command), {
        members: command.data.members.map(({ municipalityId }) =>
          this.state(participant, municipalityId),
        ),
      });
    if (command instanceof AssignMunicipalityNumber)
      return this.decide(
        municipalityNumbers,
        'norway',
        assignMunicipalityNumber(command),
        this.state(participant, command.data.municipalityId),
      );
    if (command instanceof ImportListEntry)
      return this.decide(participation, command.data.participationId, importListEntry(command), {
        cohort: this.state(cohort, command.data.cohortId),
        participant: this.state(participant, command.data.participantId),
      });
    return this.decide(finding, command.data.code, noteFinding(command), undefined);
  }

  private state<State, Event extends DomainEvent>(of: Aggregate<State, Event>, id: string): State {
    return replay(of, (this.events.get(`${of.name}/${id}`) ?? []) as Event[]);
  }

  private decide<State, Event extends DomainEvent, Other>(
    of: Aggregate<State, Event>,
    id: string,
    decision: Decision<State, Event, Other>,
    other: Other,
  ): readonly Event[] {
    const facts = decision(this.state(of, id), other);
    const stream = `${of.name}/${id}`;
    this.events.set(stream, [...(this.events.get(stream) ?? []), ...facts]);
    return facts;
  }
}

const id = (data: ImportCommand['data']): string =>
  'participantId' in data ? data.participantId : '';

const commands = planProgramme(readPrintedLists(), metaOf()).flat();
const streams = new Streams();
const events = commands.flatMap((command) => streams.execute(command));

describe('the plan, put to the rules in its order', () => {
  it('is accepted whole: every command makes one event', () => {
    expect(commands.filter((command) => command instanceof NoteFinding)).toHaveLength(10);
    expect(events).toHaveLength(commands.length);
    expect(events).toHaveLength(1 + 3 + 110 + 1 + 6 + 109 + 111 + 10);
  });

  it('makes events that fit their schemas', () => {
    const ajv = new Ajv({ validateFormats: false });
    const schemas = new Map(intakeEvents.map(({ type, schema }) => [type, ajv.compile(schema)]));
    for (const { type, data } of events) {
      const fits = schemas.get(type);
      expect([type, fits?.(data), fits?.errors ?? null]).toEqual([type, true, null]);
    }
  });

  it('has nothing left to do the second time', () =>
    expect(commands.flatMap((command) => streams.execute(command))).toEqual([]));
});
