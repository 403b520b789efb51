import { Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { firstPage } from '../shell/first-page.ts';

interface PageHeadingProps {
  readonly title: string;
  /** Beside the heading: a status, what can be done. */
  readonly children?: ReactNode;
}

/** The one heading of a page: it names the tab, and takes the focus when the page is come to from another. */
export const PageHeading = ({ title, children }: PageHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Samanom`;
  }, [title]);
  useEffect(() => {
    if (firstPage.shown) heading.current?.focus({ preventScroll: true });
    firstPage.shown = true;
  }, []);
  return (
    <div className="page-heading">
      <Heading level={1} data-size="md" ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </div>
  );
};
