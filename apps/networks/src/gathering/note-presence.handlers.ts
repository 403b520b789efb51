import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, sealDocument, type Decided } from '@samanom/event-store';
import { network, type Network } from '../network/domain/network.ts';
import { gathering } from './domain/gathering.ts';
import { NotePresence, weighNotes, type Verdict } from './domain/note-presence.ts';
import { ExpectedAt } from './expected-at.query.ts';
import { networkOf } from './network-of.ts';

export interface NotesTaken {
  readonly decided: Decided;
  /** One for each note, in the order sent. */
  readonly verdicts: readonly Verdict[];
}

/** Words in, hashes out. */
const sealed = ({ data, meta }: NotePresence) => {
  const because = data.because === null ? null : sealDocument({ because: data.because });
  const notes = data.notes.map((note) => ({
    note,
    why: note.reason === null ? null : sealDocument({ reason: note.reason }),
  }));
  return {
    command: new NotePresence(
      {
        ...data,
        notes: notes.map(({ note, why }) => ({ ...note, reason: why?.hash ?? null })),
        because: because?.hash ?? null,
      },
      meta,
    ),
    documents: [because, ...notes.map(({ why }) => why)].filter((one) => one !== null),
  };
};

@CommandHandler(NotePresence)
class NotePresenceHandler implements ICommandHandler<NotePresence, NotesTaken> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(ExpectedAt) private readonly expected: ExpectedAt,
  ) {}

  /** What is said of notes that are refused is not kept: so they are weighed once before anything is decided. */
  async execute(asked: NotePresence): Promise<NotesTaken> {
    const { gatheringId } = asked.data;
    const { meta } = asked;
    const { state } = await this.store.load(gathering, gatheringId);
    const expected = await this.expected.of(
      state,
      meta.at,
      asked.data.notes.flatMap(({ personIds }) => personIds),
    );
    const { state: led } = await this.store.load(network, networkOf(state).id);
    const { command, documents } = sealed(asked);
    let weighed = weighNotes(command, expected, state, led);
    const kept = JSON.stringify(weighed.facts);
    const decided = await this.store.decide(
      gathering,
      gatheringId,
      (now, leads: Network) => {
        weighed = weighNotes(command, expected, now, leads);
        return weighed.facts;
      },
      meta,
      { others: networkOf, documents: documents.filter(({ hash }) => kept.includes(hash)) },
    );
    return { decided, verdicts: weighed.verdicts };
  }
}

export const notePresenceHandlers = [NotePresenceHandler];
