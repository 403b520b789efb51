import { Failure } from './failure.tsx';

interface CrashedProps {
  readonly error: unknown;
  readonly reset?: () => void;
}

/** A page that broke: the frame around it stands. */
export const Crashed = ({ error, reset }: CrashedProps) => (
  <Failure error={error instanceof Error ? error : new Error(String(error))} retry={reset} />
);
