import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface EmptyProps {
  readonly title: string;
  /** Why there is nothing, and what to do next. */
  readonly children: ReactNode;
}

export const Empty = ({ title, children }: EmptyProps) => (
  <div className="empty" role="status">
    <Heading level={2} data-size="xs">
      {title}
    </Heading>
    <Paragraph asChild>
      <div>{children}</div>
    </Paragraph>
  </div>
);
