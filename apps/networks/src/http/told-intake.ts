import {
  ApplicationPresented,
  CohortOpened,
  JointParticipantFormed,
  ListEntryImported,
  MunicipalityRegistered,
  ParticipationBegun,
  intakePublished,
} from '@samanom/contracts/intake';
import { EventStore, Sequencer } from '@samanom/event-store';
import type { Aggregate, DomainEvent } from '@samanom/kernel';
import { metaOf, testDatabase, type TestDatabase } from '@samanom/testing';
import { randomUUID } from 'node:crypto';

const anything: Aggregate<null, DomainEvent> = { name: 'anything', initial: null, evolve: {} };

/** An intake that has decided what a spec says, and tells it from a database of its own. */
export class ToldIntake {
  readonly database: TestDatabase;
  readonly cohortId = randomUUID();
  private readonly store: EventStore;
  private readonly sequencer: Sequencer;

  private constructor(database: TestDatabase) {
    const { url } = database;
    this.database = database;
    this.store = new EventStore({
      service: 'intake',
      url,
      published: intakePublished,
      upcasters: {},
    });
    this.sequencer = new Sequencer({ service: 'intake', url });
    this.store.onAppended(() => this.sequencer.wake());
    this.sequencer.start();
  }

  static async start(): Promise<ToldIntake> {
    const intake = new ToldIntake(await testDatabase());
    await intake.say(
      CohortOpened({
        cohortId: intake.cohortId,
        name: 'Pulje 1',
        nature: 'programme',
        themes: ['reputation'],
        rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
        deadline: '2011-06-15T21:59:59.999Z',
      }),
    );
    return intake;
  }

  /** Answers the event's id. */
  async say(event: DomainEvent, version = event.version): Promise<string> {
    const told = { ...event, version };
    const { eventId } = await this.store.decide(anything, randomUUID(), () => [told], metaOf());
    return eventId ?? '';
  }

  async municipality(name: string, county: string | null = null): Promise<string> {
    const participantId = randomUUID();
    await this.say(MunicipalityRegistered({ participantId, name, county }));
    return participantId;
  }

  /** A municipality that the printed list names. */
  async listed(name: string, kind: 'participation' | 'other-body' = 'participation') {
    const [participantId, participationId] = [await this.municipality(name), randomUUID()];
    const after = await this.say(
      ListEntryImported({
        participationId,
        cohortId: this.cohortId,
        participantId,
        kind,
        municipalities: [participantId],
        jointParticipantId: null,
        printed: { source: 'the booklet', order: 1, as: name },
      }),
    );
    return { participationId, participantId, after };
  }

  /** A joint participant that the printed list names, with the municipalities that it is made of. */
  async joint(name: string, municipalities: readonly string[]) {
    const members = await Promise.all(municipalities.map((one) => this.municipality(one)));
    const [joint, participationId] = [randomUUID(), randomUUID()];
    await this.say(
      JointParticipantFormed({
        participantId: joint,
        name,
        form: 'joint-municipality',
        members: members.map((municipalityId) => ({ municipalityId, from: null })),
      }),
    );
    const after = await this.say(
      ListEntryImported({
        participationId,
        cohortId: this.cohortId,
        participantId: joint,
        kind: 'participation',
        municipalities: members,
        jointParticipantId: joint,
        printed: { source: 'the booklet', order: 1, as: name },
      }),
    );
    return { participationId, joint, members, after };
  }

  /** Municipalities that are admitted with one application: the first is its lead. */
  async begun(municipalities: readonly [string, ...string[]], themes: readonly 'full-time'[] = []) {
    const [participantId] = municipalities;
    const [participationId, applicationId] = [randomUUID(), randomUUID()];
    const presented = { applicationId, document: 'a'.repeat(64), pages: 1, attachments: [] };
    if (themes.length > 0)
      await this.say(ApplicationPresented({ ...presented, themes: [...themes] }));
    const after = await this.say(
      ParticipationBegun({
        participationId,
        cohortId: this.cohortId,
        participantId,
        municipalities: [...municipalities],
        applicationId,
        on: '2012-11-01',
      }),
    );
    return { participationId, after };
  }

  async stop(): Promise<void> {
    await this.sequencer.stop();
    await this.store.close();
    await this.database.drop();
  }
}
