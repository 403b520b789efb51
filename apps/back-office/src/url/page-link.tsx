import { Link } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { splitLink, type Words } from './search.ts';
import { useUrl } from './url.ts';

interface PageLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  readonly to: string;
  readonly search?: Words;
  readonly children: ReactNode;
}

/** A link to another page, which keeps the moment that is shown. */
export const PageLink = ({
  to,
  search = {},
  className = 'ds-link',
  children,
  ...rest
}: PageLinkProps) => {
  const [{ asOf }] = useUrl();
  const place = splitLink(to);
  return (
    <Link
      to={place.to}
      search={{ ...place.search, ...search, asOf }}
      className={className}
      activeProps={{}}
      activeOptions={{ exact: true, includeSearch: true }}
      {...(rest as object)}
    >
      {children}
    </Link>
  );
};
