/** `2012-0007-1.pdf` */
export const fileNameOf = ({ journalNumber }: { readonly journalNumber: string }): string =>
  `${journalNumber.replace('/', '-')}.pdf`;
