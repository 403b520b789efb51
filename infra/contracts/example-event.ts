import { idOf, type EventRecord } from '@samanom/event-store';
import type { ToldEvent } from './told-events.ts';

type Data = ToldEvent['example'];

const shown = 'a3f1c08e5b7d49261f0e8c35d2b69a74e1d05c3f8a927b46d8e0f13c5a6b7294';

/** A party's own act is the party's; everything else a case worker's. */
const actorOf = ({ party, municipalityId, mandate }: Data) =>
  mandate && typeof party === 'string' && typeof municipalityId === 'string'
    ? {
        actororganisation: municipalityId,
        actorrole: party,
        actorparty: party,
        basisversion: 3,
        basisdocument: shown,
      }
    : { actororganisation: 'ministry', actorrole: 'case-worker' };

/** The example as an event of a stream of its own: the same on every machine. */
export const exampleEvent = ({ name, type, version, example }: ToldEvent): EventRecord => {
  const id = (what: string) => idOf('example', name, what);
  return {
    eventId: id('event'),
    streamId: id('stream'),
    version: 1,
    source: null,
    type,
    schema: version,
    data: example,
    metadata: {
      time: '2011-06-14T11:42:07.318Z',
      actorperson: id('person'),
      ...actorOf(example),
      commandid: id('command'),
      correlationid: id('correlation'),
      traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    },
  };
};
