import type { MembershipCount } from '@samanom/contracts/networks';
import { textOfFile } from '@samanom/programme/printed-lists';
import { parse } from 'csv-parse/sync';

type Line = Readonly<Record<string, string>>;
const lines = (file: string) => parse<Line>(textOfFile(file), { columns: true, bom: true });

const networks = lines('networks.csv');
const members = lines('network_members.csv');
/** Groups that the list of a cohort has as one: who takes part there is the group. */
const asGroup = new Map(
  lines('municipalities.csv')
    .filter((line) => line['in_list'] === 'yes' && line['listed_under_joint_name'] === 'yes')
    .map((line) => [`${line['pulje']}/${line['municipality']}`, line['joint_participant']]),
);

export type Counted = Pick<
  MembershipCount,
  'key' | 'networks' | 'memberships' | 'participants' | 'municipalities'
> & { readonly cohort: string };

/** Counted by going through the lines of the printed lists, and by nothing that the product does. */
export const countedInPrint = (column: 'themes' | 'leaders'): readonly Counted[] => {
  const counts = new Map<
    string,
    {
      networks: number;
      places: Set<string>;
      participants: Set<string>;
      municipalities: Set<string>;
    }
  >();
  for (const network of networks)
    for (const key of (network[column] ?? '').split(';').map((one) => one.trim())) {
      const group = `Pulje ${network['pulje']}\t${key}`;
      const count = counts.get(group) ?? {
        networks: 0,
        places: new Set(),
        participants: new Set(),
        municipalities: new Set(),
      };
      count.networks += 1;
      for (const member of members.filter((one) => one['network_id'] === network['network_id'])) {
        const name = member['municipality'] ?? '';
        const participant = asGroup.get(`${member['pulje']}/${name}`) ?? name;
        count.places.add(`${network['network_id']}/${participant}`);
        count.participants.add(participant);
        count.municipalities.add(name);
      }
      counts.set(group, count);
    }
  return [...counts].map(([group, count]) => {
    const [cohort = '', key = ''] = group.split('\t');
    return {
      cohort,
      key,
      networks: count.networks,
      memberships: count.places.size,
      participants: count.participants.size,
      municipalities: count.municipalities.size,
    };
  });
};
