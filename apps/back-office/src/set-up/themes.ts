/** The themes of the programme. */
export const themes = [
  'sick-leave',
  'full-time',
  'competence-recruitment',
  'reputation',
  'innovation',
] as const;
export type Theme = (typeof themes)[number];
