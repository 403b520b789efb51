/** The words behind the question mark: each a plain text. */
export type Words = Readonly<Record<string, string | undefined>>;

export const parseSearch = (search: string): Words =>
  Object.fromEntries(new URLSearchParams(search.replace(/^\?/, '')));

/** In a fixed order, so that the same screen has the same address. */
export const writeSearch = (words: Readonly<Record<string, unknown>>): string => {
  const given = Object.entries(words)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]): [string, string] => [key, String(value)])
    .sort(([one], [other]) => one.localeCompare(other));
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
};

/** A link as the services write it, in the two parts that the router wants. */
export const splitLink = (link: string): { readonly to: string; readonly search: Words } => {
  const [to = link, search = ''] = link.split('?');
  return { to, search: parseSearch(search) };
};
