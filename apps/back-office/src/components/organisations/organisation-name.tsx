import { useOrganisations } from './organisations.api.ts';

/** What an organisation is called now. */
export const OrganisationName = ({ id }: { readonly id: string }) => {
  const found = useOrganisations().find(({ organisation }) => organisation === id);
  return found?.name ?? id;
};
