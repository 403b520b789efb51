const ANYWHERE = 'http://here.invalid';

/** Where to go after signing in: a page of ours. Anything else is the first page. */
export const returnToOf = (asked: unknown): string => {
  if (typeof asked !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked) || asked.includes('\\'))
    return '/';
  const url = URL.canParse(asked, ANYWHERE) ? new URL(asked, ANYWHERE) : undefined;
  if (url?.origin !== ANYWHERE || /^\/(api|sign-in|sign-out|session)(\/|$)/.test(url.pathname))
    return '/';
  const path = `${url.pathname}${url.search}${url.hash}`;
  // What is taken apart and put together again may have become another address.
  return path.startsWith('//') ? '/' : path;
};
