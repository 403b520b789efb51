const keyOf = (title: string): string => `samanom.unsent ${location.pathname} ${title}`;

/** What was written in a dialog, while its writer is away to sign in again. */
export const keptReason = {
  of: (title: string): string => sessionStorage.getItem(keyOf(title)) ?? '',
  keep: (title: string, reason: string): void => sessionStorage.setItem(keyOf(title), reason),
  forget: (title: string): void => sessionStorage.removeItem(keyOf(title)),
};
