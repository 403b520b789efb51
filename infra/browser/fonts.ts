/** The fonts that came along, so that pictures are the same everywhere; signs they lack are taken from the machine's. */
export const fontSettings = (place: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${place}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${place}/fonts-cache</cachedir>
  ${['sans-serif', 'serif', 'system-ui', 'Inter'].map(preferOurs).join('\n  ')}
</fontconfig>
`;

const preferOurs = (family: string): string =>
  `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`;
