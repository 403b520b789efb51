import { Type, type Static } from '@sinclair/typebox';
import { Closed, Nullable } from '../http.ts';

const Count = (description: string) => Type.Integer({ minimum: 0, description });
const Position = Type.Integer({ minimum: 0, description: 'A place in the service’s log' });
const Lag = Type.Integer({ minimum: 0, description: 'How much is not taken yet' });
const Reason = Nullable(Type.String({ description: 'Why it is stopped' }));

const Telling = Closed({
  state: Type.Union([Type.Literal('waiting'), Type.Literal('telling'), Type.Literal('stopped')]),
  sequence: Type.Integer({ minimum: 0, description: 'The last number on the topic' }),
  lag: Lag,
  reason: Reason,
});

const Hearing = Closed({
  source: Type.String({ description: 'The service that is heard' }),
  state: Type.Union([Type.Literal('waiting'), Type.Literal('hearing'), Type.Literal('stopped')]),
  sequence: Type.Integer({ minimum: 0, description: 'The last number heard' }),
  lag: Nullable(
    Type.Integer({ minimum: 0, description: 'Null: the source could not be asked for its end' }),
  ),
  reason: Reason,
});

/** How one service is, for whoever runs it: where everything stands, what is stopped and why, what waits. */
export const OperationsAnswer = Closed({
  service: Type.String(),
  status: Type.Union([Type.Literal('ok'), Type.Literal('attention')]),
  takesNoCommands: Nullable(Type.String({ description: 'Why it takes none; null: it takes them' })),
  position: Type.Integer({ minimum: 0, description: 'Events in its log' }),
  sequencerLag: Count('Events that have no place in the log yet'),
  telling: Nullable(Telling),
  hearing: Type.Array(Hearing),
  views: Type.Array(
    Closed({
      view: Type.String(),
      position: Position,
      lag: Lag,
      stuck: Count('Rows that an event could not change'),
    }),
  ),
  reactions: Type.Array(
    Closed({
      reaction: Type.String(),
      position: Position,
      lag: Lag,
      parked: Count('Events that it could not take, and those behind them'),
      refused: Count('Commands of its that a rule refused'),
    }),
  ),
  builds: Type.Array(
    Closed({
      view: Type.String(),
      position: Position,
      of: Type.Integer({ minimum: 0, description: 'Where the log ends' }),
    }),
    { description: 'Views that are being built anew, beside the live ones' },
  ),
  stuck: Count('Rows of views, all told'),
  parked: Count('Events, all told'),
  refused: Count('Commands, all told'),
});
export type OperationsAnswer = Static<typeof OperationsAnswer>;
