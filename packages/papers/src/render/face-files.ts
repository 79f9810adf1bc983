/**
 * Where systems keep the Fandol faces (GPL with font exception, embedding allowed; Fang holds the 6,763 characters of GB 2312).
 * Debian and Ubuntu: package texlive-lang-chinese; others: TeX Live's own tree.
 */
export const faceFiles = {
  fandol: [
    '/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol',
    '/usr/local/share/texmf/fonts/opentype/public/fandol',
    '/usr/share/texmf/fonts/opentype/public/fandol',
  ],
} as const
