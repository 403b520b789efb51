import { randomUUID } from 'node:crypto';
import { metadataOf } from '../../libs/event-store/src/metadata.ts';
import { claim, EVENTS_A_STREAM, newMeta } from '../subject.ts';
import { emmett, streamName, type EmmettClaimed } from './emmett.ts';
import { emmettViewTables } from './emmett-view.ts';

/** Streams of ten events each, written one after the other, so that Emmett's reader meets no trap. */
export const emmettLog =
  (events: number) =>
  async (url: string): Promise<void> => {
    await emmettViewTables(url);
    const { store, close } = emmett(url, 1);
    for (let written = 0; written < events; written += EVENTS_A_STREAM) {
      const id = randomUUID();
      const several = Array.from({ length: EVENTS_A_STREAM }, (_, n): EmmettClaimed => ({
        type: 'AmountClaimed',
        data: claim(id, n + 1),
        metadata: metadataOf(newMeta(), undefined),
      }));
      await store.appendToStream<EmmettClaimed>(streamName(id), several);
    }
    await close();
  };
