import { Appender } from '../../libs/event-store/src/appender.ts';
import { bareInsert } from '../contestants/bare-insert.ts';
import { emmett, emmettAppend, emmettTables } from '../contestants/emmett.ts';
import { newEvent, ourPool, ourStore, ourTables } from '../contestants/ours.ts';
import { drive } from '../measure/drive.ts';
import { ratio, tournament, type Contestant, type Scores } from '../measure/tournament.ts';
import { atLeast, type Mark, type Result, type Row, type Setting } from '../row.ts';
import { amountClaimed, application, claim, newMeta, places } from '../subject.ts';

const BARE = 'bare prepared INSERT';
const APPEND = 'Samanom, append';
const DECIDE = 'Samanom, decide (load, decide, hash, append)';
const EMMETT = 'Emmett, appendToStream';

/** As the store has them. */
const OUR_CONNECTIONS = 6;
const OTHERS_CONNECTIONS = 64;

const contestants = ({ databases, seconds }: Setting, callers: number): readonly Contestant[] => {
  const connections = Math.min(callers, OTHERS_CONNECTIONS);
  return [
    {
      name: BARE,
      run: async () => {
        const pool = ourPool(await databases.fresh('ours', ourTables), connections);
        const next = places();
        const sample = await drive(
          (caller) => pool.query(bareInsert(newEvent(next(caller)))),
          callers,
          seconds,
        );
        await pool.end();
        return sample;
      },
    },
    {
      name: APPEND,
      run: async () => {
        const pool = ourPool(await databases.fresh('ours', ourTables), OUR_CONNECTIONS);
        const appender = new Appender(pool);
        const next = places();
        const sample = await drive(
          (caller) => appender.append([newEvent(next(caller))]),
          callers,
          seconds,
        );
        await pool.end();
        return sample;
      },
    },
    {
      name: DECIDE,
      run: async () => {
        const store = ourStore(await databases.fresh('ours', ourTables));
        const next = places();
        const sample = await drive(
          (caller) => {
            const { id, expected } = next(caller);
            const decision = () => [amountClaimed(claim(id, expected + 1))];
            return store.decide(application, id, decision, newMeta());
          },
          callers,
          seconds,
        );
        await store.close();
        return sample;
      },
    },
    {
      name: EMMETT,
      run: async () => {
        const url = await databases.fresh('emmett', emmettTables);
        const { store, close } = emmett(url, connections);
        const next = places();
        const sample = await drive((caller) => emmettAppend(store, next(caller)), callers, seconds);
        await close();
        return sample;
      },
    },
  ];
};

const marks = (scores: Scores, callers: number): readonly Mark[] => [
  atLeast(
    `append, ${callers} callers, of a bare INSERT`,
    callers === 64 ? 1.6 : 0.85,
    ratio(scores, APPEND, BARE),
  ),
  atLeast(`append, ${callers} callers, of Emmett`, 2, ratio(scores, APPEND, EMMETT)),
];

const at = async (setting: Setting, callers: number): Promise<Result> => {
  const scores = await tournament(contestants(setting, callers), setting.rounds, (text) =>
    setting.progress(`append, ${callers} callers: ${text}`),
  );
  return {
    title: `Append with expected version, ${callers} ${callers === 1 ? 'caller' : 'callers'}`,
    columns: { perSecond: 'events/s', p50Ms: 'p50 ms', p99Ms: 'p99 ms' },
    base: BARE,
    scores,
    marks: marks(scores, callers),
  };
};

/** One event an append, each caller on a stream of its own. */
export const append: Row = {
  name: 'append',
  run: async (setting) => [await at(setting, 1), await at(setting, 10), await at(setting, 64)],
};
