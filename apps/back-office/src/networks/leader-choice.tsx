import type { NetworkAnswer } from '@samanom/contracts/networks';
import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { PersonName } from '../components/people/person-name.tsx';

interface LeaderChoiceProps {
  readonly legend: string;
  readonly leaders: NetworkAnswer['leaders'];
  readonly value: string;
  readonly onChange: (personId: string) => void;
}

export const LeaderChoice = ({ legend, leaders, value, onChange }: LeaderChoiceProps) => {
  const name = useId();
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {leaders.map(({ personId }) => (
        <Radio
          key={personId}
          name={name}
          value={personId}
          label={<PersonName id={personId} />}
          checked={value === personId}
          onChange={() => onChange(personId)}
        />
      ))}
    </Fieldset>
  );
};
