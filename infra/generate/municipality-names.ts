/**
 * Names of municipalities: those of the programme's printed lists, each with a mark that no real one has, and after
 * them made-up ones. Nobody can take either for a municipality that takes part.
 */
const printed = [
  'Andebu, Andøy, Arendal, Austrheim, Bjugn, Brønnøy, Båtsfjord, Bømlo, Drammen, Dyrøy, Dønna, Eidsvoll, Eigersund',
  'Elverum, Etne, Farsund, Finnøy, Flakstad, Flekkefjord, Fredrikstad, Fræna, Frøya, Gamvik, Gloppen, Grong, Hadsel',
  'Hamar, Haugesund, Hobøl, Horten, Hægebostad, Høyanger, Høylandet, Ibestad, Inderøy, Jondal, Karmøy, Kongsberg',
  'Kristiansund, Kvinesdal, Kvæfjord, Lenvik, Levanger, Lillesand, Lom, Lunner, Luster, Lyngdal, Lødingen, Løten',
  'Mandal, Meland, Meråker, Molde, Moskenes, Nøtterøy, Oppdal, Oppegård, Os, Porsgrunn, Rennesøy, Ringerike, Rissa',
  'Rælingen, Røst, Salangen, Saltdal, Sarpsborg, Sel, Sirdal, Skiptvet, Skånland, Sogndal, Sola, Songdalen, Sortland',
  'Spydeberg, Stavanger, Steinkjer, Stord, Stordal, Strand, Sund, Sunndal, Surnadal, Sørreisa, Sørum, Time, Tinn',
  'Tolga, Vaksdal, Vefsn, Vegårshei, Verdal, Vågå, Værøy, Åfjord, Åsnes, Øksnes, Ørland, Ørsta',
]
  .join(', ')
  .split(', ');

const beginnings = [
  'Alm',
  'Bjørke',
  'Elve',
  'Fure',
  'Gran',
  'Hegge',
  'Lauv',
  'Older',
  'Rogne',
  'Selje',
];
const endings = ['bygd', 'dalen', 'eidet', 'fjord', 'heim', 'lia', 'neset', 'sund', 'vika', 'øya'];

const nth = (all: readonly string[], n: number): string => all[n % all.length] ?? '';

const plainName = (n: number): string => {
  if (n < printed.length) return nth(printed, n);
  const made = n - printed.length;
  return nth(beginnings, made) + nth(endings, Math.floor(made / beginnings.length));
};

const namesBeforeRepeat = printed.length + beginnings.length * endings.length;

/** The n-th name, from 0; no two are the same. */
export const municipalityName = (n: number): string => {
  const round = Math.floor(n / namesBeforeRepeat);
  const name = plainName(n % namesBeforeRepeat);
  return `${name}${round === 0 ? '' : ` ${round + 1}`} (prøve)`;
};
