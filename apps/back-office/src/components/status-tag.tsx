import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

interface StatusTagProps {
  readonly tone?: Tone;
  readonly children: ReactNode;
}

/** A status is said in words; the colour only helps. */
export const StatusTag = ({ tone = 'neutral', children }: StatusTagProps) => (
  <Tag data-color={tone} data-size="sm" className="status-tag">
    {children}
  </Tag>
);
