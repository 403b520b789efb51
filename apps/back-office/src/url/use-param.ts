import { useParams } from '@tanstack/react-router';

/** A part of the path, such as `applicationId` of `/applications/$applicationId`. */
export const useParam = (name: string): string => {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const value = params[name];
  if (value === undefined) throw new Error(`the address has no ${name}`);
  return value;
};
