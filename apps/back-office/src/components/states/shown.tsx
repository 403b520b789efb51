import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Seen } from '../../api/view.ts';
import { Behind } from './behind.tsx';
import { Failure } from './failure.tsx';
import { Waiting } from './waiting.tsx';

interface ShownProps<Answer> {
  readonly of: UseQueryResult<Seen<Answer>>;
  readonly lines?: number;
  readonly children: (body: Answer, seen: Seen<Answer>) => ReactNode;
}

/** What was asked for, once it is there; until then, and if it fails, the same words everywhere. */
export const Shown = <Answer,>({ of, lines, children }: ShownProps<Answer>) => {
  if (of.data)
    return (
      <>
        {of.data.behind && <Behind at={of.dataUpdatedAt} />}
        {children(of.data.body, of.data)}
      </>
    );
  if (of.error) return <Failure error={of.error} retry={() => void of.refetch()} />;
  return <Waiting lines={lines} />;
};
