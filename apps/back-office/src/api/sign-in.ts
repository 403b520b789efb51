/** Leaves for the sign-in page, and comes back to what is shown now. */
export const signIn = ({ again = false } = {}): void => {
  const here = `${location.pathname}${location.search}`;
  const asked = new URLSearchParams({ returnTo: here, ...(again && { reauthenticate: 'true' }) });
  location.assign(`/sign-in?${asked.toString()}`);
};
