import { choicesOf } from './random.ts';

const first = [
  ...['Anne', 'Arne', 'Astrid', 'Berit', 'Dag', 'Eli', 'Erik', 'Gro', 'Gunnar', 'Hanne', 'Harald'],
  ...['Inger', 'Ivar', 'Jorunn', 'Kjell', 'Kristin', 'Lars', 'Magnus', 'Maja', 'Niko', 'Olav'],
  ...['Randi', 'Sigrid', 'Sverre', 'Terje', 'Tone', 'Unni', 'Vidar', 'Yngve', 'Øystein', 'Åshild'],
] as const;

const last = [
  ...['Aas', 'Berg', 'Brekke', 'Dahle', 'Eidem', 'Fjeld', 'Grønli', 'Hauge', 'Hovland', 'Jacobsen'],
  ...['Kvam', 'Lie', 'Lien', 'Moe', 'Nilsen', 'Nygaard', 'Olsen', 'Rognli', 'Ruud', 'Sande'],
  ...['Solberg', 'Strøm', 'Sørli', 'Tveit', 'Ulvund', 'Vestby', 'Viken', 'Ødegård', 'Åmodt'],
] as const;

/** What a made-up person is called, the same in every run. */
export const personName = (command: string): string => {
  const choices = choicesOf('name', command);
  return `${choices.oneOf(first)} ${choices.oneOf(last)}`;
};
